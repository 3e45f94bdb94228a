/** Who takes over in a handover: the colleagues who could, the one who is chosen, and that whoever was to stop goes on after all. */
@ApplicationModule(
        allowedDependencies = {"actor", "access", "words", "form", "web", "assignment", "readers", "handover"})
@NullMarked
package org.kith.successor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
