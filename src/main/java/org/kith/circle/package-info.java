/** People who matter to a young person: who they are to them, how close, drawn in rings, now and on any day before; every version of what was said. */
@ApplicationModule(
        allowedDependencies = {
            "actor",
            "access",
            "words",
            "picture",
            "form",
            "paging",
            "web",
            "vocabulary",
            "people",
            "readers",
            "drafts",
            "timeline",
            "handover",
            "demo"
        })
@NullMarked
package org.kith.circle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
