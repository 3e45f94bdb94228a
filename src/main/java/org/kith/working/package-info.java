/** When people who work with young people are there and how to reach them, as they say it themselves: a hello, hours, times away, who stands in, and a photo. */
@ApplicationModule(
        allowedDependencies = {
            "actor",
            "access",
            "words",
            "form",
            "web",
            "readers",
            "staff",
            "inbox",
            "drafts",
            "files",
            "attachments",
            "contact",
            "people",
            "demo"
        })
@NullMarked
package org.kith.working;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
