/** Young people and the workers who stand by them: lists, names, pages of workers, and whose record a page is about. */
@ApplicationModule(
        allowedDependencies = {
            "actor",
            "access",
            "words",
            "form",
            "paging",
            "web",
            "vocabulary",
            "contact",
            "codes",
            "continuity"
        })
@NullMarked
package org.kith.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
