/** Who works here: colleagues, the teams they are in, what they may do, and what they are called. */
@ApplicationModule(
        allowedDependencies = {"actor", "continuity", "inbox", "access", "words", "form", "web", "signin", "outbox"})
@NullMarked
package org.kith.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
