/** How a young person can be reached, and how they like people to be in touch, now and before, and who said so. */
@ApplicationModule(allowedDependencies = {"actor", "words", "form", "web", "access"})
@NullMarked
package org.kith.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
