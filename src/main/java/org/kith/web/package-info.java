/** What every page shares: the layout, words, dates, assets, errors, security headers. Uses {@code actor}. */
@ApplicationModule(allowedDependencies = {"actor", "words", "access"})
@NullMarked
package org.kith.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
