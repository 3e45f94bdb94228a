package org.kith.record;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.kith.web.RichWords;

/**
 * What somebody typed and has not sent.
 *
 * @param about the name or number of the young person it is for
 * @param form which form
 * @param fields as they were typed
 */
record Draft(UUID youngPerson, String about, FormName form, Map<String, String> fields, Instant savedAt) {

    /** Where it is taken up again. */
    String address() {
        return "/young-people/" + youngPerson + form.address(fields);
    }

    /** A line to know it by. */
    String firstWords() {
        return Line.begin(RichWords.plain(words()), 120);
    }

    String words() {
        return fields.getOrDefault("words", "");
    }
}
