/** A young person’s first page: who is there for them, and what is new. */
@ApplicationModule(
        allowedDependencies = {
            "actor",
            "words",
            "web",
            "vocabulary",
            "contact",
            "people",
            "record",
            "readingplan",
            "access"
        })
@NullMarked
package org.kith.today;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
