package org.kith.sharing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.words.TextInput;

/**
 * An answer as somebody typed it, when something is to be put right.
 *
 * @param wrong the key of what is wrong; null where nothing was sent
 */
record AskReply(@Nullable UUID ask, String words, @Nullable String wrong) {
    static final AskReply NONE = new AskReply(null, "", null);

    /** What is wrong with it, as a key: staff say why, or how the young person agreed. */
    static @Nullable String wrong(Viewer viewer, Ask ask, String words) {
        var staff = SharingPermissions.of(viewer).mustSayWhy() && ask.isOpen();
        if (staff && words.isEmpty()) {
            return "sharing.answer.none";
        }
        if (staff && TextInput.isMarked(words)) {
            return TextInput.MARKED;
        }
        return words.codePointCount(0, words.length()) > SharingForm.LONGEST ? "sharing.too-long" : null;
    }

    boolean to(Ask one) {
        return one.id().equals(ask);
    }
}
