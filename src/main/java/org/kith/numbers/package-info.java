/**
 * Whose a number of a return is: what is asked, what somebody said, and taking it back. What was loaded under a number is moved by whoever
 * loaded it, see {@link org.kith.numbers.NumberDecisions}.
 */
@ApplicationModule(
        allowedDependencies = {
            "actor",
            "inbox",
            "access",
            "words",
            "form",
            "web",
            "intake",
            "codes",
            "ssda903",
            "continuity"
        })
@NullMarked
package org.kith.numbers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
