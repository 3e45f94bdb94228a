package org.kith.record;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody typed and has not sent.
 *
 * @param about the name or number of the young person it is for
 * @param form which form: {@code new}, or {@code change-} and the entry's id
 */
record Draft(UUID youngPerson, String about, String form, EntryForm typed, Instant savedAt) {

    /** Where it is taken up again. */
    String address() {
        var person = "/young-people/" + youngPerson;
        return form.equals(Drafts.NEW) ? person + "/record/new" : person + "/entries/" + typed.id() + "/change";
    }

    /** A line to know it by. */
    String firstWords() {
        var plain = RichWords.plain(typed.typed().words());
        return plain.length() <= 120 ? plain : plain.substring(0, 119) + "…";
    }
}
