/** The lifeline: homes and workers drawn by year, gaps visible, and all that was told of one young person. */
@ApplicationModule(
        allowedDependencies = {"actor", "words", "picture", "web", "codes", "contact", "continuity", "people", "access"
        })
@NullMarked
package org.kith.lifeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
