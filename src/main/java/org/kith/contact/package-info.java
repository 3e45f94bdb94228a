/** How a young person can be reached: by e-mail and by phone, now and before, and who said so. */
@ApplicationModule(allowedDependencies = {"actor", "words", "form", "web", "access"})
@NullMarked
package org.kith.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
