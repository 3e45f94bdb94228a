/** In which nation an organisation works, as its managers say: what its law says differs. */
@ApplicationModule(allowedDependencies = {"actor", "access", "words", "form", "web"})
@NullMarked
package org.kith.nation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
