/** The words an organisation chose: what it calls the sections of a record, how it begins an entry, what colleagues can be to a young person, and its own kind words. */
@ApplicationModule(allowedDependencies = {"actor", "words", "form", "web", "writing", "access"})
@NullMarked
package org.kith.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
