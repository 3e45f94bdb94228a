/** Who may come to a route, and who somebody is who came. */
@ApplicationModule(allowedDependencies = {"actor"})
@NullMarked
package org.kith.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
