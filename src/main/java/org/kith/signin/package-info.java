/** Coming in and going out: one-time links, sessions, and a young person’s way in. */
@ApplicationModule(
        allowedDependencies = {
            "actor",
            "access",
            "words",
            "picture",
            "form",
            "web",
            "limits",
            "passkeys",
            "outbox",
            "database"
        })
@NullMarked
package org.kith.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
