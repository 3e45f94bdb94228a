/** Names of many people in one go, from a file somebody has: young people by their number, workers by their code. */
@ApplicationModule(
        allowedDependencies = {
            "actor",
            "words",
            "form",
            "web",
            "intake",
            "contact",
            "spelling",
            "ssda903",
            "people",
            "access"
        })
@NullMarked
package org.kith.names;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
