/** Coming in and going out: one-time links, sessions, and a young person’s way in. */
@ApplicationModule(allowedDependencies = {"actor", "words", "web", "passkeys", "access"})
@NullMarked
package org.kith.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
