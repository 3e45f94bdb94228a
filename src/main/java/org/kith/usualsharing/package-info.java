/** What a share is usually for and how long it runs, as managers of an organisation say: the form of sharing begins with it, and whoever shares changes it. */
@ApplicationModule(
        allowedDependencies = {"actor", "access", "words", "form", "web", "vocabulary", "drafts", "sharing", "demo"})
@NullMarked
package org.kith.usualsharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
