package org.kith.staff;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.outbox.Counted;
import org.kith.web.FormPage;

/** How many messages wait, went out, arrived or did not, and why; none of their words, and nobody they are to. */
record SentMessagesPage(Viewer viewer, List<Counted> counted, Form form) implements FormPage {

    static String how(Counted one) {
        return say("messages-out.how." + (one.how().isEmpty() ? "not-yet" : one.how()));
    }

    /** What became of them, and why. */
    static String became(Counted one) {
        var state = say("messages-out.state." + one.state().replace(' ', '-'));
        return one.why().isEmpty()
                ? state
                : say(
                        "messages-out.because",
                        state,
                        say("messages-out.why." + one.why().replace(' ', '-')));
    }
}
