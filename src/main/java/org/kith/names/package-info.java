/**
 * Names of many people in one go, from a file somebody has: young people by their number, workers by their code. Uses {@code actor},
 * {@code web}, {@code people} and {@code returns}.
 */
@ApplicationModule(allowedDependencies = {"actor", "web", "people", "returns"})
@NullMarked
package org.kith.names;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
