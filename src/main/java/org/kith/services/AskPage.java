package org.kith.services;

import static org.kith.words.Words.sayEach;

import java.util.List;
import java.util.Map;
import org.kith.actor.Viewer;
import org.kith.vocabulary.Section;
import org.kith.web.Page;

/**
 * Asking one young person to see more.
 *
 * @param asks what was asked before
 * @param form as it was typed
 * @param wrong fields and what is wrong with them, as keys in the words files
 */
record AskPage(Viewer viewer, SharedPerson person, List<Ask> asks, AskForm form, Map<String, String> wrong)
        implements Page {

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

    @Override
    public Map<String, String> toPutRight() {
        return sayEach(wrong);
    }

    @Override
    public int status() {
        return wrong.isEmpty() ? 200 : 422;
    }
}
