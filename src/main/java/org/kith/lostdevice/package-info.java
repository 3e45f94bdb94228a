/** A device that may be in other hands: saying so, which signs somebody out everywhere, and their way back, which takes two people. */
@ApplicationModule(
        allowedDependencies = {"actor", "inbox", "access", "words", "form", "web", "passkeys", "signin", "outbox"})
@NullMarked
package org.kith.lostdevice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
