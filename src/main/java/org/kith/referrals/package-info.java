/** A young person is referred to a partner service: what they wish of it first, their yes, what the service accepts, and that it is over. */
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
            "handover",
            "demo"
        })
@NullMarked
package org.kith.referrals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
