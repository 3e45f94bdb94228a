/**
 * Groups and events: one page that writes to several young people, each in their own record and without the others, and the groups that make
 * choosing them quick.
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
            "record",
            "timeline",
            "demo"
        })
@NullMarked
package org.kith.groups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
