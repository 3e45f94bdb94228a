package org.kith.groups;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.people.Caseload;
import org.kith.web.FormPage;

/** Who was there: those somebody works with, and groups that tick several of them at once. */
record GroupChoicePage(Viewer viewer, List<Caseload.Person> people, List<StandingGroup> groups, Form form)
        implements FormPage {

    List<Option> options() {
        return options(people);
    }

    static List<Option> options(List<Caseload.Person> people) {
        return people.stream()
                .map(person -> new Option(person.id().toString(), person.name())
                        .hinted(person.died() ? say("lifeline.died") : null))
                .toList();
    }

    /** Groups of which somebody is in it now. */
    List<StandingGroup> quick() {
        return groups.stream().filter(one -> !one.now().isEmpty()).toList();
    }
}
