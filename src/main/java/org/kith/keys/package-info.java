/**
 * Sealing words so that only one young person can open them again: a key for each of them, itself sealed by one key that is kept outside
 * the database. The keys that sign the log and that seal backups are kept beside it.
 */
@ApplicationModule(allowedDependencies = {"database", "words"})
@NullMarked
package org.kith.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
