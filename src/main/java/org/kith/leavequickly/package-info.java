/** A quick way off the page for young people: the session ends on the way to somewhere that has nothing to do with Kith, and what stays in the browser is said honestly. */
@ApplicationModule(allowedDependencies = {"actor", "access", "words", "form", "web", "signin"})
@NullMarked
package org.kith.leavequickly;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
