/**
 * Children-looked-after returns (SSDA903): reads one into plain values and names what in it cannot be understood, loads it into the record,
 * and shows what became of those handed in. Uses {@code actor}, {@code web}, {@code jobs} and {@code people}.
 */
@ApplicationModule(allowedDependencies = {"actor", "access", "words", "web", "jobs", "intake", "codes", "ssda903", "continuity", "numbers"})
@NullMarked
package org.kith.returns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
