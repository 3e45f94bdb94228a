package org.kith.drafts;

import java.util.HashMap;
import java.util.Map;
import org.kith.form.Form;

/**
 * That words waited on a device, and do not come from a page somebody has open.
 *
 * @param before what Kith had of them when they were typed; empty for nothing
 */
public record WaitingWords(String before) {

    /** These words beside those that are there now: in their place, when nobody changed them meanwhile; below them otherwise. */
    public String beside(String there, String words) {
        if (tidy(there).equals(tidy(before)) || tidy(words).startsWith(tidy(there))) {
            return words;
        }
        return tidy(there).contains(tidy(words)) ? there : there.stripTrailing() + "\n\n" + words;
    }

    /** All fields of a form: of each what was typed there stays, and words stand below those; of the same form what was typed last. */
    Map<String, String> to(Map<String, String> there, Map<String, String> fields) {
        var isSame = fields.getOrDefault(Form.KEY, "").equals(there.get(Form.KEY));
        var both = new HashMap<>(there);
        fields.forEach((name, value) -> both.merge(name, value, (now, then) -> isSame || now.isBlank() ? then : now));
        if (fields.containsKey("words")) {
            both.put("words", beside(there.getOrDefault("words", ""), fields.getOrDefault("words", "")));
        }
        return both;
    }

    /** Whether all of it is there already, by whatever form it came: then nothing is new. */
    static boolean areThere(Map<String, String> there, Map<String, String> fields) {
        return fields.entrySet().stream()
                .allMatch(field -> field.getKey().equals(Form.KEY)
                        || tidy(field.getValue()).equals(tidy(there.getOrDefault(field.getKey(), ""))));
    }

    /** Browsers send lines ended in two characters, and scripts in one. */
    private static String tidy(String words) {
        return words.replace("\r\n", "\n").strip();
    }
}
