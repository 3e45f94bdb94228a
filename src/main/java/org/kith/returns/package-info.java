/** Loading a children-looked-after return (SSDA903) into the record, and what became of those handed in. */
@ApplicationModule(
        allowedDependencies = {
            "actor",
            "inbox",
            "access",
            "words",
            "form",
            "web",
            "jobs",
            "intake",
            "codes",
            "spelling",
            "ssda903",
            "continuity",
            "numbers"
        })
@NullMarked
package org.kith.returns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
