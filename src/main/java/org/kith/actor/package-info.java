/** Who is acting: every transaction has exactly one actor, and a reading of a record is logged in it. */
@ApplicationModule(allowedDependencies = {"database", "words"})
@NullMarked
package org.kith.actor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
