/** Mixed things of one young person in one order, the latest first: what the record shows, and what other rooms bring beside it. */
@ApplicationModule(allowedDependencies = {"actor", "words", "paging", "vocabulary"})
@NullMarked
package org.kith.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
