/**
 * Makes a file that somebody hands in safe to keep: what it is by its content, within bounds, without what it tells about where it was
 * made. Bytes in, an answer out; stores and shows nothing.
 */
@ApplicationModule(allowedDependencies = {"words"})
@NullMarked
package org.kith.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
