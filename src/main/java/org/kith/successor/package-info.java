/** Who takes over in a handover: the colleagues who could, the one who is chosen, that whoever was to stop goes on after all, and accounts of those who left. */
@ApplicationModule(
        allowedDependencies = {
            "actor",
            "access",
            "words",
            "form",
            "web",
            "inbox",
            "assignment",
            "readers",
            "handover",
            "demo"
        })
@NullMarked
package org.kith.successor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
