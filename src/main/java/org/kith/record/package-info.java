/**
 * The record: what is written to a young person, what they answer, every version of it. Uses {@code actor}, {@code web},
 * {@code people}, {@code keys}.
 */
@ApplicationModule(allowedDependencies = {"actor", "web", "people", "keys"})
@NullMarked
package org.kith.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
