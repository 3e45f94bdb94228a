/** Searching records, of one young person or of all that somebody works with, in English and Welsh. */
@ApplicationModule(
        allowedDependencies = {
            "actor",
            "access",
            "words",
            "form",
            "paging",
            "web",
            "vocabulary",
            "people",
            "withholding",
            "record",
            "timeline"
        })
@NullMarked
package org.kith.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
