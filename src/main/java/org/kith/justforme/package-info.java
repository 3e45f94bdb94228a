/** What a young person writes for nobody else, sealed so that they alone can open it. */
@ApplicationModule(allowedDependencies = {"actor", "words", "form", "web", "keys", "drafts", "access"})
@NullMarked
package org.kith.justforme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
