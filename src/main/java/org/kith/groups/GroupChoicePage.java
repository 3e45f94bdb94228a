package org.kith.groups;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.people.Caseload;
import org.kith.web.FormPage;
import org.kith.words.DisplayName;

/** Who was there: those somebody works with, and groups that tick several of them at once. */
record GroupChoicePage(Viewer viewer, List<Caseload.Person> people, List<StandingGroup> groups, Form form)
        implements FormPage {

    List<Option> options() {
        return options(people);
    }

    static List<Option> options(List<Caseload.Person> people) {
        return Option.each(
                people,
                person -> person.id().toString(),
                person -> DisplayName.youngAlone(person.knownAs(), person.childNumber()));
    }

    /** Groups of which somebody is in it now. */
    List<StandingGroup> quick() {
        return groups.stream().filter(one -> !one.now().isEmpty()).toList();
    }
}
