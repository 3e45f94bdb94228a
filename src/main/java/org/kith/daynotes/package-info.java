/** Notes of the day: whom somebody saw, and a place to write to each of them, on one page. */
@ApplicationModule(
        allowedDependencies = {
            "actor",
            "words",
            "form",
            "web",
            "vocabulary",
            "people",
            "drafts",
            "record",
            "entries",
            "access",
            "withholding",
            "readers"
        })
@NullMarked
package org.kith.daynotes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
