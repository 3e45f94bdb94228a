/** Long lists a page at a time: where somebody turned to, and whether there is more on either side. */
@ApplicationModule(allowedDependencies = {"words"})
@NullMarked
package org.kith.paging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
