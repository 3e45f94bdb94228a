@ApplicationModule(allowedDependencies = {})
package org.violations.lower;

import org.springframework.modulith.ApplicationModule;
