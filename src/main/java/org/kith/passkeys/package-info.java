/** Passkeys: made, recognised and taken away, by the rules of W3C Web Authentication. Who comes in by one is said in {@code signin}. */
@ApplicationModule(allowedDependencies = {"actor", "words", "web", "outbox"})
@NullMarked
package org.kith.passkeys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
