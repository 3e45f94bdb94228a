package org.kith.groups;

import static org.kith.words.Words.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.people.Caseload;
import org.kith.web.FormPage;
import org.kith.words.Line;

/**
 * Who is in a group that stays.
 *
 * @param group null for one that is begun
 * @param isLate whether somebody changed it meanwhile, so that nothing of this was kept
 * @param mayAsk whether whoever looks began it, and so can ask colleagues of other teams
 */
record StandingPage(
        Viewer viewer,
        @Nullable StandingGroup group,
        List<Caseload.Person> people,
        Form form,
        boolean isLate,
        boolean mayAsk)
        implements FormPage {

    /** Who is in it now, where somebody changed it meanwhile. */
    String now() {
        return group == null
                ? ""
                : Line.all(group.now().stream().map(one -> one.whose().name()).toList());
    }

    String title() {
        return group == null ? say("groups.standing.new") : group.name();
    }

    String action() {
        return group == null ? "/groups" : "/groups/" + group.id();
    }

    List<Option> options() {
        return GroupChoicePage.options(people);
    }
}
