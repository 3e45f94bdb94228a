package org.kith.daynotes;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.people.Caseload;
import org.kith.web.Page;
import org.kith.words.DisplayName;

/**
 * Whom somebody saw today.
 *
 * @param people those to choose from
 * @param ticks who is ticked
 * @param more whether there are others in their teams who are not shown
 * @param put what was put into records just now
 */
record DayChoicePage(Viewer viewer, List<Caseload.Person> people, Ticks ticks, boolean more, List<PutNote> put)
        implements Page {

    /**
     * @param ticked chosen already: by the viewer just now, or because they began to write to them and did not send it
     * @param begun those with a draft
     * @param nobody whether the viewer went on and had ticked nobody
     */
    record Ticks(Set<UUID> ticked, Set<UUID> begun, boolean nobody) {
        boolean holds(Caseload.Person person) {
            return ticked.contains(person.id());
        }

        boolean isBegun(Caseload.Person person) {
            return begun.contains(person.id());
        }
    }

    /** What is wrong with whom they ticked; null when nothing is. */
    @Nullable
    String wrong() {
        if (ticks.nobody()) {
            return say("day.whom.none");
        }
        return ticks.ticked().size() > DayForm.MOST ? say("day.too-many", DayForm.MOST) : null;
    }

    static String name(Caseload.Person person) {
        return DisplayName.youngAlone(person.knownAs(), person.childNumber());
    }

    @Override
    public Map<String, String> toPutRight() {
        var wrong = wrong();
        return wrong == null ? Map.of() : Map.of("with", wrong);
    }

    @Override
    public int status() {
        return wrong() == null ? 200 : 422;
    }
}
