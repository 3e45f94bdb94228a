/** Searching records, of one young person or of all that somebody works with, in English and Welsh. */
@ApplicationModule(allowedDependencies = {"actor", "words", "web", "paging", "vocabulary", "people", "record"})
@NullMarked
package org.kith.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

