/** What is withheld from the young person it is about: passages marked in what staff typed, why, by whom and until when. Values only. */
@ApplicationModule(allowedDependencies = {"words", "form"})
@NullMarked
package org.kith.withholding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
