/** What turns out to be one person: proposed by somebody, looked at side by side, said to be right by somebody else, and taken apart without loss. */
@ApplicationModule(
        allowedDependencies = {"actor", "access", "words", "form", "web", "inbox", "people", "continuity", "demo"})
@NullMarked
package org.kith.joining;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
