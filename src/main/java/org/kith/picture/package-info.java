/** Pictures that Kith draws itself, each with what says the same in words: no other template draws one. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.kith.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
