/** What statutory codes mean in plain words and when they are in use, and the year they are counted in. */
@ApplicationModule(allowedDependencies = {"words"})
@NullMarked
package org.kith.codes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
