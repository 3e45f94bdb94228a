/**
 * Who works with a young person as it is said in Kith: colleagues assigned to them, and the team they are in, each with since when, until
 * when, by whom and why.
 */
@ApplicationModule(
        allowedDependencies = {"actor", "words", "form", "web", "inbox", "continuity", "people", "vocabulary", "access"
        })
@NullMarked
package org.kith.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
