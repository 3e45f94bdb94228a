/** One worker of a young person stops and another takes over: from saying that somebody leaves to having met, with the young person's wishes first. */
@ApplicationModule(
        allowedDependencies = {
            "actor",
            "access",
            "words",
            "form",
            "paging",
            "web",
            "inbox",
            "vocabulary",
            "contact",
            "codes",
            "continuity",
            "people",
            "assignment",
            "readers",
            "drafts",
            "timeline",
            "demo"
        })
@NullMarked
package org.kith.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
