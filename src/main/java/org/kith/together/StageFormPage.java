package org.kith.together;

import static org.kith.words.Words.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.web.FormPage;

/**
 * The form that enters a stage, or changes one.
 *
 * @param stage as it stands; null for a new one
 * @param others between which it stands
 * @param isLate whether somebody else gave it other words meanwhile, so that nothing of this was kept
 */
record StageFormPage(Viewer viewer, @Nullable Stage stage, List<Stage> others, Form form, boolean isLate)
        implements FormPage {

    String title() {
        return stage == null ? say("together.stages.add") : say("together.stages.change", stage.name());
    }

    String action() {
        return stage == null ? "/stages" : "/stages/" + stage.id();
    }

    List<Option> places() {
        return StageForm.places(others);
    }
}
