/** How often the ways in may be tried: by a browser, from an address and its network, and of whoever is meant. */
@ApplicationModule(allowedDependencies = {"actor", "access", "words", "web", "database"})
@NullMarked
package org.kith.limits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
