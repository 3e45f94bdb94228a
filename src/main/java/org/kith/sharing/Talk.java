package org.kith.sharing;

import java.util.function.Predicate;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.NotAForm;
import org.kith.web.Answer;
import org.kith.web.Redirect;
import org.kith.web.TooLate;

/** A wish to talk as it was sent: it comes back with what is to be put right, or is asked. */
record Talk(TalkPage page) {

    static Talk of(Viewer viewer, Form sent, String action, String back) {
        if (!sent.has(TalkPage.WORDS)) {
            throw new NotAForm();
        }
        return new Talk(new TalkPage(viewer, action, back, TalkPage.checked(sent)));
    }

    /** @param asks answers whether it stands: not, where this form asked before in other words */
    Answer sent(String sharing, Predicate<Form> asks) {
        if (page.form().isWrong()) {
            return page;
        }
        return asks.test(page.form())
                ? Redirect.to(sharing + "#asks")
                : TooLate.page(page.viewer(), "too-late.sent", page.form().value(TalkPage.WORDS), sharing);
    }
}
