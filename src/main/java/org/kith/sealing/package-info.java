/**
 * The log of who looked, sealed so that nobody can change it unnoticed: lines become leaves of a tree, its root is signed and taken to
 * where an operator says, and a command checks it.
 */
@ApplicationModule(allowedDependencies = {"database", "actor", "words", "keys", "outbox"})
@NullMarked
package org.kith.sealing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
