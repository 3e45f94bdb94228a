/** What a worker writes for themselves about how they work with a young person: theirs alone, and theirs to throw away. */
@ApplicationModule(
        allowedDependencies = {"actor", "access", "words", "form", "web", "people", "readers", "drafts", "demo"})
@NullMarked
package org.kith.reflection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
