/**
 * Policies of the organisation: what it agreed on in its own words, every version of it, who is bound, who read it when, and showing it at
 * the moment it matters. Not row-level policy: that stands in {@code db/policy}.
 */
@ApplicationModule(allowedDependencies = {"actor", "inbox", "words", "form", "web", "access", "drafts"})
@NullMarked
package org.kith.policies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
