package org.kith.together;

import static org.kith.words.Words.say;

import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.people.YoungPersonHeader;
import org.kith.web.FormPage;

/**
 * The form in which whoever is asked says that they see it differently.
 *
 * @param isLate whether it was sent when it could be said no more, so that nothing of this was kept
 */
record OtherwisePage(
        Viewer viewer, YoungPersonHeader whose, Pair pair, Said said, Form form, String readers, boolean isLate)
        implements FormPage {

    /** Said before, or other words stand there by now: then this can be said of it no more, and what was typed is there to copy. */
    boolean isOver() {
        return said.otherwise() != null || !said.holds() && !pair.latest().contains(said);
    }

    private boolean own() {
        return TogetherPermissions.of(viewer).own();
    }

    /** Of words that held, it is that they agree no more; of those somebody else wrote down for them, that they said otherwise. */
    String title() {
        if (said.agreedAt() != null) {
            return say("together.see-otherwise.now");
        }
        return say(said.asTold() ? "together.see-otherwise.told" : "together.otherwise.title");
    }

    String what() {
        return own()
                ? say("together.otherwise.what.own", pair.mate().name())
                : say("together.otherwise.what", whose.name());
    }

    String action() {
        return pair.address() + "/otherwise/" + said.id();
    }

    /** Where what is typed is kept. */
    String drafts() {
        return TogetherDrafts.otherwise(pair.mate().account(), said.id()).address(whose.id());
    }
}
