package org.kith.walk;

import java.util.ArrayList;
import java.util.UUID;
import org.jsoup.nodes.Element;

/** A form as a browser sends it whose reader changes nothing in it. */
public final class SentForm {
    private SentForm() {}

    /** A note under “home” as it is written anew. */
    static String[] note(String words, String hard) {
        return new String[] {
            "id",
            UUID.randomUUID().toString(),
            "section",
            "home",
            "kind",
            "note",
            "happenedOn",
            "2026-01-05",
            "title",
            "",
            "words",
            words,
            "hard",
            hard,
            "reason",
            "crime",
            "reviewOn",
            "2027-05-05"
        };
    }

    /** Names and values of the hidden fields, one after the other. */
    public static String[] hidden(Element form) {
        var fields = new ArrayList<String>();
        for (var input : form.select("input[type=hidden]:not([name=_csrf])")) {
            fields.add(input.attr("name"));
            fields.add(input.val());
        }
        return fields.toArray(String[]::new);
    }
}
