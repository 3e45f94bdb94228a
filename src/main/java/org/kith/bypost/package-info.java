/** Letters to young people who have neither a number nor an e-mail address: what waits to be posted, and who posted it. */
@ApplicationModule(allowedDependencies = {"actor", "access", "words", "form", "web", "inbox", "outbox", "contact"})
@NullMarked
package org.kith.bypost;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
