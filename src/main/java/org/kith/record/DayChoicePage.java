package org.kith.record;

import static org.kith.web.Words.say;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.people.Caseload;
import org.kith.web.Called;
import org.kith.web.Page;

/**
 * Whom somebody saw today.
 *
 * @param people those to choose from
 * @param ticked chosen already: by the viewer just now, or because they began to write to them and did not send it
 * @param begun those with a draft
 * @param more whether there are others in their teams who are not shown
 * @param put what was put into records just now
 */
record DayChoicePage(
        Viewer viewer,
        List<Caseload.Person> people,
        Set<UUID> ticked,
        Set<UUID> begun,
        boolean more,
        List<DayPage.Put> put)
        implements Page {

    boolean tooMany() {
        return ticked.size() > DayForm.MOST;
    }

    static String name(Caseload.Person person) {
        return Called.youngAlone(person.knownAs(), person.childNumber());
    }

    @Override
    public Map<String, String> toPutRight() {
        return tooMany() ? Map.of("with", say("day.too-many", DayForm.MOST)) : Map.of();
    }

    @Override
    public int status() {
        return tooMany() ? 422 : 200;
    }
}
