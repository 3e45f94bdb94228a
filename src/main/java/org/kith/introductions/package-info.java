/** Somebody is introduced to a young person, as the young person wishes it: who, why, when, where, and what of them is told beforehand. */
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
            "people",
            "assignment",
            "readers",
            "drafts",
            "timeline",
            "handover",
            "demo"
        })
@NullMarked
package org.kith.introductions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
