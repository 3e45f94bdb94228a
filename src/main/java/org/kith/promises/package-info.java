/** What was promised to a young person or by them: by whom, to whom, by when, and the story of what became of it. */
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
            "readers",
            "drafts",
            "timeline",
            "handover",
            "demo"
        })
@NullMarked
package org.kith.promises;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
