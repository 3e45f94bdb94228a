package org.kith.working;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.web.FormPage;

/**
 * The form in which somebody says when they work and how to reach them.
 *
 * @param colleagues who can stand in
 * @param standing what was said meanwhile, so that nothing of the form was kept; null where nothing was
 */
record WorkingFormPage(
        Viewer viewer,
        Form form,
        List<Option> colleagues,
        @Nullable Said standing) implements FormPage {
    @Override
    public boolean isLate() {
        return standing != null;
    }
}
