/** Who is acting: every transaction has exactly one actor, and a reading of a record is logged in it. Uses nothing but the database. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.kith.actor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
