/** How much young people met the same people: of one team, of one worker, of everybody, year by year; with small numbers hidden outside a team. */
@ApplicationModule(allowedDependencies = {"actor", "words", "paging", "web", "codes", "continuity", "access", "demo"})
@NullMarked
package org.kith.samepeople;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
