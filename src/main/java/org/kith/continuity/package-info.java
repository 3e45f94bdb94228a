/** Homes and times with workers as plain values, and the figures worked out from them: how much it was the same people. */
@ApplicationModule(allowedDependencies = {"actor", "words", "jobs", "codes"})
@NullMarked
package org.kith.continuity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
