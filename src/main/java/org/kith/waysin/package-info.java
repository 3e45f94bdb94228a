/** Ways in beside a passkey: the code a worker shows. */
@ApplicationModule(allowedDependencies = {"actor", "access", "words", "form", "web", "limits", "passkeys", "signin"})
@NullMarked
package org.kith.waysin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
