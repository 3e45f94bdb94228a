/** How a young person wants to read what may be hard: later, or together with somebody; and what somebody is asked to be there for. */
@ApplicationModule(allowedDependencies = {"actor", "inbox", "words", "form", "web", "people", "record", "access"})
@NullMarked
package org.kith.readingplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
