package org.kith.sharing;

import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/**
 * A young person’s wish to talk about something, where it came back to be put right: from whichever page it was sent.
 *
 * @param back where they go who leave it
 */
record TalkPage(Viewer viewer, String action, String back, Form form) implements FormPage {
    static final String WORDS = "words";

    static Form checked(Form form) {
        return form.wordsUpTo(SharingFormCheck.LONGEST, WORDS, "sharing.talk.too-long");
    }
}
