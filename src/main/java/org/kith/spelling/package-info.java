/**
 * How people and their programs spell dates, codes, postcodes and blanks, told from what stands there alone; of no return, and with no
 * database.
 */
@ApplicationModule(allowedDependencies = {"intake", "codes"})
@NullMarked
package org.kith.spelling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
