/** Forms: what stands in the fields, what is to be put right in them, and the templates that show both. docs/FORMS.md shows a whole one. */
@ApplicationModule(allowedDependencies = {"words"})
@NullMarked
package org.kith.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
