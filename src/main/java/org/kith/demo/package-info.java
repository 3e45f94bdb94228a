/**
 * A made-up organisation to walk through, and the scenario language it is told in. Rooms above bring it a story of their own, as a
 * {@link org.kith.demo.DemoStory}, and use nothing else of it.
 */
@ApplicationModule(allowedDependencies = {"actor", "words", "form", "web", "signin", "continuity", "access", "outbox"})
@NullMarked
package org.kith.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
