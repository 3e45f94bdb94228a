package org.kith.walk;

import java.util.ArrayList;
import org.jsoup.nodes.Element;

/** A form as a browser sends it whose reader changes nothing in it. */
public final class SentForm {
    private SentForm() {}

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
