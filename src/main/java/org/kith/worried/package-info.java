/** Worried? Beside everything a young person writes: who reads it and when, and whom they can call now, as their organisation and their nation have it. */
@ApplicationModule(allowedDependencies = {"actor", "access", "words", "form", "web", "drafts", "nation", "people"})
@NullMarked
package org.kith.worried;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
