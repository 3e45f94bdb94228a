/** How often the ways in may be tried: by a browser, from an address and its network, and of whoever is meant; a crowd at the door, and whoever sends bit by bit. */
@ApplicationModule(allowedDependencies = {"actor", "access", "words", "language", "web", "database"})
@NullMarked
package org.kith.limits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
