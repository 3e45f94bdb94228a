/**
 * Copies of the whole database, sealed with a key that is kept elsewhere: made, kept for so long, checked, and put back on an empty machine. Of the
 * PostgreSQL that Kith carries with what is saved between them; of one that somebody else runs, its rows.
 */
@ApplicationModule(allowedDependencies = {"database", "actor", "access", "keys", "words", "web", "inbox", "outbox"})
@NullMarked
package org.kith.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
