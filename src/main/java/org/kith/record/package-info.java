/**
 * The record: what is written to a young person, what they answer, every version of it, and the words an organisation chose for it. Uses
 * {@code actor}, {@code web}, {@code writing}, {@code people}.
 */
@ApplicationModule(allowedDependencies = {"actor", "web", "writing", "people"})
@NullMarked
package org.kith.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
