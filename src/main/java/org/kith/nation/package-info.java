/** In which nation an organisation works, as its managers say, and what changes there on a young person's birthdays: as Kith knew the law, or as the organisation wrote it. */
@ApplicationModule(allowedDependencies = {"actor", "access", "words", "form", "web", "drafts"})
@NullMarked
package org.kith.nation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
