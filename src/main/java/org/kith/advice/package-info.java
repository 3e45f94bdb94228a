/** Looking at words before they are sent: what could be said more kindly or plainly, and how they will be read. It sends nothing. */
@ApplicationModule(
        allowedDependencies = {
            "actor",
            "words",
            "form",
            "web",
            "writing",
            "vocabulary",
            "people",
            "record",
            "entries",
            "withholding",
            "access"
        })
@NullMarked
package org.kith.advice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
