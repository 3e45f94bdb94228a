package org.kith.settingup;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.inbox.FirstSteps;
import org.kith.web.Page;

/** What is done and what is left, in the order in which it is best done. */
record SettingUpPage(Viewer viewer, List<FirstSteps.Step> steps) implements Page {

    long left() {
        return steps.stream().filter(step -> !step.done()).count();
    }
}
