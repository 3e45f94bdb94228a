/** What waits for somebody who works here: one list, as rooms bring it, and one count. */
@ApplicationModule(allowedDependencies = {"actor", "access", "words", "web"})
@NullMarked
package org.kith.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
