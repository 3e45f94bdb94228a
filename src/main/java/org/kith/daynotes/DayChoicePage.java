package org.kith.daynotes;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.people.Caseload;
import org.kith.web.FormPage;

/**
 * Whom somebody saw today.
 *
 * @param people those to choose from
 * @param ticks who is ticked
 * @param more whether there are others in their teams who are not shown
 * @param put what was put into records just now
 */
record DayChoicePage(Viewer viewer, List<Caseload.Person> people, Ticks ticks, boolean more, List<SentNote> put)
        implements FormPage {

    /**
     * @param ticked chosen already: by the viewer just now, or because they began to write to them and did not send it
     * @param begun those with a draft
     * @param nobody whether the viewer went on and had ticked nobody
     */
    record Ticks(Set<UUID> ticked, Set<UUID> begun, boolean nobody) {
        boolean isBegun(Caseload.Person person) {
            return begun.contains(person.id());
        }
    }

    /** Whom they ticked, and what is wrong with that. */
    @Override
    public Form form() {
        return Form.empty()
                .withAll("with", ticks.ticked().stream().map(String::valueOf).toList())
                .refuseIf(ticks.nobody(), "with", "day.whom.none")
                .refuseIf(ticks.ticked().size() > DayForm.MOST, "with", "day.too-many", DayForm.MOST);
    }
}
