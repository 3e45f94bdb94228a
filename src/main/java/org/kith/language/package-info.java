/** In which language Kith answers: what somebody chose, in this browser and for themselves. */
@ApplicationModule(allowedDependencies = {"actor", "access", "words", "form"})
@NullMarked
package org.kith.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
