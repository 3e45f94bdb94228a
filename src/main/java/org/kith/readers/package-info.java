/** Who reads what somebody is about to write in a record, section by section, as policy answers: said beside every Send. */
@ApplicationModule(allowedDependencies = {"actor", "words", "form", "web", "vocabulary"})
@NullMarked
package org.kith.readers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
