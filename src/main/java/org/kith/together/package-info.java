/**
 * How a young person and each worker work together: what each side says of it and the other agrees to, and how far they think
 * they are.
 */
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
package org.kith.together;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
