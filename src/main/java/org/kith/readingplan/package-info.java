/** How a young person wants to read what may be hard: later, or together with somebody; and what waits for an answer. */
@ApplicationModule(allowedDependencies = {"actor", "words", "web", "audit", "people", "record", "access"})
@NullMarked
package org.kith.readingplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
