package org.kith.drafts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.form.Form;
import org.kith.words.TextInput;

/**
 * A form of a room in which what somebody types is kept for them, for one young person. It is named in the list of what was not sent by {@code
 * drafts.take-up.} and {@code drafts.own.take-up.} with its kind.
 *
 * @param place where it stands, below the young person’s address; an address of its own begins with two strokes; empty where the name says it
 * @param toKeep what of it is kept
 */
public record DraftForm(FormName name, String place, Function<Form, Map<String, String>> toKeep) {
    /** How much had been said when a form was opened. */
    private static final String SEEN = "seen";

    /** What stands between the values of a field in which several are chosen: no keyboard types it. */
    private static final String BETWEEN = "\036";

    public static DraftForm of(FormName name, String place, List<String> fields) {
        return new DraftForm(name, place, typed -> kept(typed, fields));
    }

    private static Map<String, String> kept(Form typed, List<String> fields) {
        var kept = new LinkedHashMap<String, String>();
        kept.put(Form.KEY, typed.key().toString());
        kept.put(SEEN, String.valueOf(typed.number(SEEN)));
        fields.forEach(field -> kept.put(
                field,
                typed.values(field).stream()
                        .map(value -> TextInput.givenBack(value).replace(BETWEEN, ""))
                        .collect(Collectors.joining(BETWEEN))));
        return kept;
    }

    /** Where a page keeps what is typed in it by itself. */
    public String address(UUID youngPerson) {
        return "/young-people/" + youngPerson + "/drafts/" + name.stored();
    }

    /** The same of a form that is about no young person. */
    public String ownAddress() {
        return "/drafts/" + name.stored();
    }

    /** As it was kept, and that it was: of what nobody filled in nothing stands there. */
    static Form begun(Map<String, String> kept) {
        var typed = new LinkedHashMap<String, List<String>>();
        kept.forEach((field, value) -> {
            if (!value.isEmpty()) {
                typed.put(field, List.of(value.split(BETWEEN)));
            }
        });
        return new Form("", typed, Map.of()).made(Form.KEY).with(Form.BEGUN, "yes");
    }
}
