/** Coming in and going out: one-time links, passkeys, sessions, and who works here. Uses {@code actor} and {@code web}. */
@ApplicationModule(allowedDependencies = {"actor", "words", "web", "passkeys", "access"})
@NullMarked
package org.kith.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
