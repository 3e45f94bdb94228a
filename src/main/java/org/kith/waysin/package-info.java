/** Ways in beside a passkey: the code a worker shows, and for young people one that is sent to a number or address of theirs. */
@ApplicationModule(
        allowedDependencies = {
            "actor",
            "access",
            "words",
            "form",
            "web",
            "limits",
            "outbox",
            "passkeys",
            "signin",
            "contact",
            "database"
        })
@NullMarked
package org.kith.waysin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
