package org.kith.circle;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.stream.Stream;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.people.YoungPersonHeader;
import org.kith.web.FormPage;

/**
 * Asks whether somebody is in the life of a young person now, for both to read on one phone.
 *
 * @param isLate whether something else was said meanwhile
 * @param readers who reads it, by name
 */
record CircleStatePage(
        Viewer viewer, YoungPersonHeader whose, PersonWhoMatters person, Form form, boolean isLate, String readers)
        implements FormPage {
    static final String MATTERS = "matters";

    String address() {
        return whose.address() + "/circle/" + person.id();
    }

    String called() {
        return person.words().name();
    }

    /** What is so already is not offered again. */
    List<Option> states() {
        return Stream.of(CircleState.values())
                .filter(state -> state != person.words().state())
                .map(this::state)
                .toList();
    }

    private Option state(CircleState state) {
        var one = new Option(state.key(), say("circle.choose." + state.key(), whose.name()));
        return state == CircleState.NOT_SAFE ? one.hinted(say("circle.not-safe.hint", whose.name())) : one;
    }
}
