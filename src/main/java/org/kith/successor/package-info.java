/** Who takes over in a handover: the colleagues who could, the one who is chosen, that whoever was to stop goes on after all, accounts of those who left, and young people with whom nobody works. */
@ApplicationModule(
        allowedDependencies = {
            "actor",
            "access",
            "words",
            "form",
            "web",
            "inbox",
            "vocabulary",
            "contact",
            "people",
            "assignment",
            "readers",
            "drafts",
            "handover",
            "demo"
        })
@NullMarked
package org.kith.successor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
