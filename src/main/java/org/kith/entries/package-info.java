/**
 * Writing an entry and changing it: the form, its page, and its drafts while somebody types; and what a young person wrote, which waits for whoever
 * works with them.
 */
@ApplicationModule(
        allowedDependencies = {
            "actor",
            "words",
            "form",
            "access",
            "web",
            "inbox",
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
