/**
 * Sharing: who can see which section of a young person's record, why and until when; what is asked about it; and looking at the record as
 * somebody else would see it. Which rows that opens stands in {@code db/policy}.
 */
@ApplicationModule(
        allowedDependencies = {
            "actor",
            "inbox",
            "access",
            "words",
            "form",
            "paging",
            "web",
            "vocabulary",
            "people",
            "assignment",
            "record",
            "drafts"
        })
@NullMarked
package org.kith.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
