/** What is set for somebody, in the calendar of their phone: an address that their calendar reads, with times and the one word they chose. */
@ApplicationModule(allowedDependencies = {"actor", "access", "words", "form", "web", "database"})
@NullMarked
package org.kith.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
