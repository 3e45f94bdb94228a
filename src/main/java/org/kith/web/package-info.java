/** What every page shares: the layout, navigation, errors, security headers, and what a page has to tell. */
@ApplicationModule(allowedDependencies = {"actor", "words", "form", "access", "language"})
@NullMarked
package org.kith.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
