package org.kith.services;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.vocabulary.Section;
import org.kith.web.FormPage;

/**
 * Asking one young person to see more.
 *
 * @param asks what was asked before
 * @param form as it was typed
 */
record AskPage(Viewer viewer, SharedPerson person, List<Ask> asks, Form form) implements FormPage {

    String action() {
        return "/shared-with-me/" + person.id() + "/asking";
    }

    /** Where what is typed is kept. */
    String drafts() {
        return AskDrafts.of(person.id()).address(person.id());
    }

    List<Section> offered() {
        return offered(person, asks);
    }

    /** What is not shared, and not asked for already and still to be answered. */
    static List<Section> offered(SharedPerson person, List<Ask> asks) {
        var waiting = asks.stream()
                .filter(Ask::waits)
                .flatMap(one -> one.sections().stream())
                .toList();
        return person.notShared().stream()
                .filter(one -> !waiting.contains(one.key()))
                .toList();
    }
}
