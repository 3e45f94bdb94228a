/**
 * The record: what is written to a young person, what they answer, every version of it, and what stands beside an entry or is withheld of
 * it.
 */
@ApplicationModule(
        allowedDependencies = {
            "actor",
            "inbox",
            "words",
            "form",
            "paging",
            "web",
            "files",
            "vocabulary",
            "people",
            "drafts",
            "attachments",
            "access",
            "withholding",
            "readers",
            "timeline"
        })
@NullMarked
package org.kith.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
