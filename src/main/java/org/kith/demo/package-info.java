/** A made-up organisation to walk through, and the scenario language it is told in. May use every other slice; none uses it. */
@ApplicationModule(allowedDependencies = {"actor", "words", "web", "signin", "continuity", "access"})
@NullMarked
package org.kith.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
