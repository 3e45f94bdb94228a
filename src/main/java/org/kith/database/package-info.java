/**
 * The PostgreSQL that Kith runs on: its own embedded one or an external one, the two roles it is used with, and its migrations; it is the
 * lowest slice and uses no other.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.kith.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
