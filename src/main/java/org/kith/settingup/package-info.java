/** What is to be done before people can work with Kith: a list for an administrator that follows from what is so. */
@ApplicationModule(allowedDependencies = {"actor", "access", "words", "web", "inbox"})
@NullMarked
package org.kith.settingup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
