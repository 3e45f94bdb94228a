package org.kith.promises;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.people.Caseload;
import org.kith.web.Page;

/**
 * To or by whom a promise is that somebody wants to write down.
 *
 * @param people those to choose from: whom they work with, or everybody of their teams where they work with nobody
 */
record PromiseWhomPage(Viewer viewer, List<Caseload.Person> people) implements Page {

    String what() {
        var theirs = people.isEmpty() ? "promises.whom.nobody" : "promises.whom.team";
        return say(people.stream().anyMatch(Caseload.Person::mine) ? "promises.whom" : theirs);
    }

    static String address(Caseload.Person person) {
        return "/young-people/" + person.id() + "/promises/new";
    }
}
