/**
 * Young people, their homes and the people who work with them: plain values, the figures worked out from them, and the pages that show
 * them. Uses {@code actor}, {@code web}, {@code jobs} and {@code contact}.
 */
@ApplicationModule(allowedDependencies = {"actor", "words", "paging", "web", "vocabulary", "contact", "continuity", "access"})
@NullMarked
package org.kith.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
