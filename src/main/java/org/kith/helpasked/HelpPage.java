package org.kith.helpasked;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.people.YoungPersonHeader;
import org.kith.web.FormPage;

/**
 * What a young person would like help with, what is open first, and what was answered.
 *
 * @param begun answers to what is open, as far as they were typed
 * @param readers who reads what is written here
 * @param form what they ask now, or the answer that came back, known by what was asked
 * @param isLate whether the same form was sent before with other words
 */
record HelpPage(
        Viewer viewer,
        YoungPersonHeader whose,
        List<HelpAsk> all,
        Map<UUID, Form> begun,
        String readers,
        Form form,
        boolean isLate)
        implements FormPage {

    private HelpPermissions may() {
        return HelpPermissions.of(viewer);
    }

    boolean own() {
        return may().own();
    }

    @Override
    public String about() {
        return own() ? "" : whose.name();
    }

    String mood() {
        return own() ? "help.own." : "help.";
    }

    String title() {
        return say(mood() + "title", whose.name());
    }

    String address() {
        return whose.address() + "/help";
    }

    /** Where what they ask is kept as it is typed. */
    String drafts() {
        return HelpDrafts.ASK.address(whose.id());
    }

    /** Whether they are about to ask for something more, and see the form for it at once. */
    boolean isAsking() {
        return isLate
                || form.isWrong()
                || !form.value(HelpForm.ABOUT).isEmpty()
                || !form.words(HelpForm.WORDS).isEmpty();
    }

    boolean mayAnswer(HelpAsk one) {
        return one.isOpen() && may().answer();
    }

    Form answering(HelpAsk one) {
        var place = one.id().toString();
        return form.at().equals(place)
                ? form
                : begun.getOrDefault(one.id(), Form.empty()).at(place);
    }

    String drafts(HelpAsk one) {
        return HelpDrafts.of(one.id()).address(whose.id());
    }
}
