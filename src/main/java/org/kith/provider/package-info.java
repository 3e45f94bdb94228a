/**
 * Coming in by the organisation’s own provider of identities (OpenID Connect): who it vouches for, as whom, and for how long; people who work here and
 * partners, never administrators and never young people.
 */
@ApplicationModule(
        allowedDependencies = {
            "actor",
            "access",
            "words",
            "form",
            "web",
            "limits",
            "passkeys",
            "signin",
            "outbox",
            "database"
        })
@NullMarked
package org.kith.provider;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
