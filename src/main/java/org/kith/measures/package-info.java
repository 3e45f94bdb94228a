/** Figures about many young people at once, beside those the Department for Education publishes. */
@ApplicationModule(
        allowedDependencies = {
            "actor",
            "words",
            "picture",
            "form",
            "paging",
            "web",
            "codes",
            "continuity",
            "intake",
            "ssda903",
            "access"
        })
@NullMarked
package org.kith.measures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
