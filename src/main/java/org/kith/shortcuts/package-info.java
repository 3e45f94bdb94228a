/** Which keys lead where, and turning them off in this browser. */
@ApplicationModule(allowedDependencies = {"actor", "access", "words", "form", "web"})
@NullMarked
package org.kith.shortcuts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
