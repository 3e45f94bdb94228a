/** Partner services: which there are, who of them comes in, and what is shared with whoever looks. */
@ApplicationModule(
        allowedDependencies = {
            "actor",
            "words",
            "form",
            "web",
            "vocabulary",
            "audit",
            "signin",
            "access",
            "drafts",
            "inbox",
            "contact",
            "outbox"
        })
@NullMarked
package org.kith.services;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
