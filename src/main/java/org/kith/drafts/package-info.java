/** What somebody typed and has not sent: fields of any form, theirs alone, and the key that keeps words which wait on a device. */
@ApplicationModule(allowedDependencies = {"actor", "inbox", "words", "form", "web", "vocabulary", "people", "access"})
@NullMarked
package org.kith.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
