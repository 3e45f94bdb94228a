/** What a young person would like help with: said by them in a form of its own, and open for their team until somebody answers. */
@ApplicationModule(
        allowedDependencies = {
            "actor",
            "access",
            "words",
            "form",
            "web",
            "inbox",
            "vocabulary",
            "people",
            "readers",
            "drafts",
            "timeline",
            "handover",
            "referrals",
            "demo"
        })
@NullMarked
package org.kith.helpasked;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
