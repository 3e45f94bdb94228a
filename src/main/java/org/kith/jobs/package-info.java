/** Work that runs by itself: the recurring and one-time tasks that other slices declare as beans. Its tasks hold ids only. */
@ApplicationModule(allowedDependencies = {"actor"})
@NullMarked
package org.kith.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
