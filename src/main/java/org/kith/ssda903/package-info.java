/**
 * The format of the children-looked-after return (SSDA903): a file becomes plain values, and findings name what cannot be understood. No
 * database.
 */
@ApplicationModule(allowedDependencies = {"words", "codes", "continuity", "intake", "spelling"})
@NullMarked
package org.kith.ssda903;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
