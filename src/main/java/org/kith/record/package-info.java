/**
 * The record: what is written to a young person, what they answer, every version of it, the photos and papers beside it, and
 * what is just for them. Uses {@code actor}, {@code web}, {@code files}, {@code people}, {@code keys}.
 */
@ApplicationModule(allowedDependencies = {"actor", "web", "files", "people", "keys"})
@NullMarked
package org.kith.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
