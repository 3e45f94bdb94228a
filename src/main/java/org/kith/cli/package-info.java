/** The command line: one class a command, thin, and how Kith starts for it. May use every other room; none uses it. */
@ApplicationModule
@NullMarked
package org.kith.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
