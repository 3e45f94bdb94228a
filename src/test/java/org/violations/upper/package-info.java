@ApplicationModule(allowedDependencies = {"lower"})
package org.violations.upper;

import org.springframework.modulith.ApplicationModule;
