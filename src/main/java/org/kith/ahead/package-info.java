/** What is coming for a young person: moves, beginnings, endings, birthdays and days that are set, and the steps that prepare them. */
@ApplicationModule(
        allowedDependencies = {
            "actor",
            "access",
            "words",
            "picture",
            "form",
            "paging",
            "web",
            "inbox",
            "vocabulary",
            "people",
            "readers",
            "drafts",
            "timeline",
            "handover",
            "nation",
            "calendar",
            "demo"
        })
@NullMarked
package org.kith.ahead;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
