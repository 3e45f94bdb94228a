/**
 * The record: what is written to a young person, what they answer, every version of it, and the photos and papers beside
 * it. Uses {@code actor}, {@code web}, {@code files}, {@code people}.
 */
@ApplicationModule(allowedDependencies = {"actor", "web", "files", "people"})
@NullMarked
package org.kith.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
