/**
 * Emergencies: opening a record one does not otherwise see, for an hour and with a reason, and telling the young person and their team.
 * What it opens stands in {@code db/policy}.
 */
@ApplicationModule(allowedDependencies = {"actor", "inbox", "words", "form", "web", "access"})
@NullMarked
package org.kith.emergency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
