/** Two records of one young person: said by two people, looked at side by side and in one list, asked of the young person, and taken back. Each stays as it is. */
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
            "codes",
            "continuity",
            "people",
            "readers",
            "record",
            "timeline",
            "demo"
        })
@NullMarked
package org.kith.tworecords;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
