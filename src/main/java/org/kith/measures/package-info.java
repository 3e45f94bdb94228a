/**
 * Figures about many young people at once, beside those the Department for Education publishes. Uses {@code people}, {@code web} and
 * {@code actor}.
 */
@ApplicationModule(allowedDependencies = {"actor", "words", "paging", "web", "codes", "continuity", "access"})
@NullMarked
package org.kith.measures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
