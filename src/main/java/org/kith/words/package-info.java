/**
 * Text: the sentences people read, dates and names as people say them, what somebody typed made tidy, and letters made into pages within
 * bounds.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.kith.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
