/** Photos and papers as they are handed in: checked, and held until the virus scanner has answered. */
@ApplicationModule(allowedDependencies = {"actor", "words", "files"})
@NullMarked
package org.kith.attachments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
