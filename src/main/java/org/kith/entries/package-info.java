/** Writing an entry and changing it: the form, its page, and its drafts while somebody types. */
@ApplicationModule(
        allowedDependencies = {
            "actor",
            "words",
            "form",
            "access",
            "web",
            "vocabulary",
            "people",
            "drafts",
            "withholding",
            "readers",
            "record",
            "attachments"
        })
@NullMarked
package org.kith.entries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
