/**
 * Being in touch again: whom a young person would like back, who looks for them, and what both sides agree. Before both said yes, nothing of one side
 * reaches the other, and nobody reads it but the young person and whoever looks.
 */
@ApplicationModule(
        allowedDependencies = {
            "actor", "access", "words", "form", "web", "inbox", "people", "readers", "drafts", "circle", "demo"
        })
@NullMarked
package org.kith.reconnecting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
