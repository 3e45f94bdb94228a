/** Opening what somebody hands in, within bounds: archives, lines, markup; what cannot be read is said by its place. No database. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.kith.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
