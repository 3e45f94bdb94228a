package org.kith.together;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.Optional;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.people.YoungPersonHeader;
import org.kith.web.FormPage;

/**
 * The form in which one side says how both work together.
 *
 * @param readers who reads it, by name
 * @param isLate whether something else was said of that side meanwhile, so that nothing of this was kept
 */
record LinesPage(
        Viewer viewer, YoungPersonHeader whose, Pair pair, Side side, Form form, String readers, boolean isLate)
        implements FormPage {

    boolean own() {
        return TogetherPermissions.of(viewer).own();
    }

    private boolean byYoung() {
        return side.byYoung(own());
    }

    private String mood() {
        return own() ? "together.lines.own." : side == Side.TOLD ? "together.lines.told." : "together.lines.";
    }

    /** The one it is about, as whoever fills it in says it. */
    private String other() {
        return own() ? pair.mate().name() : whose.name();
    }

    String title() {
        return say(mood() + "title", other());
    }

    String what() {
        return say(mood() + "what", other());
    }

    String label(Topic topic) {
        return say("together.topic." + topic.key());
    }

    String hint(Topic topic) {
        return say(mood() + topic.key(), other());
    }

    List<Topic> topics() {
        return List.of(Topic.values());
    }

    /** What stands there by now, where something else was said meanwhile. */
    Optional<Said> standing() {
        return isLate ? pair.now(byYoung()) : Optional.empty();
    }

    String action() {
        return pair.address() + "/sides/" + side.key();
    }

    String send() {
        return say(mood() + "send", other());
    }

    /** Where what is typed is kept. */
    String drafts() {
        return TogetherDrafts.lines(pair.mate().account(), side).address(whose.id());
    }
}
