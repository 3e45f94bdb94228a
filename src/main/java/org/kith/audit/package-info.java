/**
 * Who looked: every reading of a young person's record, in words they can read; asking why, and answering; looking that a manager is to
 * look into.
 */
@ApplicationModule(allowedDependencies = {"actor", "inbox", "words", "form", "paging", "web", "access", "drafts"})
@NullMarked
package org.kith.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
