package org.kith.sharing;

import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.words.Line;
import org.kith.words.TextInput;

/** An answer to what was asked: staff say why, or how the young person agreed. */
final class AskReply {
    static final String WORDS = "words";

    private AskReply() {}

    /** @param name the young person's */
    static Form checked(Form form, Viewer viewer, Ask ask, String name) {
        var staff = SharingPermissions.of(viewer).mustSayWhy() && ask.isOpen();
        var line = form.lineAsTyped(WORDS);
        return form.refuseIf(staff && line.isEmpty(), WORDS, "sharing.answer.none", name)
                .refuseIf(staff && TextInput.isMarked(line), WORDS, TextInput.MARKED)
                .refuseIf(Line.longer(line, SharingFormCheck.LONGEST), WORDS, "sharing.too-long", name);
    }
}
