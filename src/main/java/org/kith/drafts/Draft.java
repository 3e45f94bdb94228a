package org.kith.drafts;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.form.Form;
import org.kith.words.Greeting;
import org.kith.words.Line;
import org.kith.words.RichWords;

/**
 * What somebody typed and has not sent.
 *
 * @param youngPerson null where it is about none
 * @param about the name or number of the young person it is for
 * @param form which form
 * @param fields as they were typed
 */
public record Draft(
        @Nullable UUID youngPerson, String about, FormName form, Map<String, String> fields, Instant savedAt) {

    /** The words a new entry begins with, as they stood when it was begun: the name in them may be a former one by now. */
    static final String OPENING = "opening";

    /** The field in which a form says with whom it is about, where that is neither typed nor the young person. */
    public static final String WHOM = "with-whom";

    /** What a form is given back as it came. */
    private static final Set<String> NOT_TYPED =
            Set.of(Form.KEY, "seen", "began", "held", OPENING, WHOM, FormName.PLACE);

    /** The same fields with the words beginning as they would now, where their author left the beginning as it was. */
    static Map<String, String> beginningWith(String now, Map<String, String> fields) {
        var began = fields.getOrDefault(OPENING, "");
        if (began.isEmpty() || now.isEmpty() || began.equals(now)) {
            return fields;
        }
        var changed = new HashMap<>(fields);
        var words = fields.getOrDefault("words", "").replace("\r\n", "\n");
        if (words.startsWith(began)) {
            changed.put("words", now + words.substring(began.length()));
            changed.put(OPENING, now);
        }
        return changed;
    }

    /** Whether nobody typed or chose anything there: a greeting alone stood in the form before. */
    static boolean saysNothing(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> !NOT_TYPED.contains(field.getKey()))
                .allMatch(field -> field.getValue().isBlank() || Greeting.isAll(field.getValue()));
    }

    /** Whether nobody wrote anything in a new entry: its section, kind and day stand there before. */
    static boolean saysNoWord(Map<String, String> fields) {
        var words = fields.getOrDefault("words", "");
        return (words.isBlank() || Greeting.isAll(words))
                && fields.getOrDefault("title", "").isBlank();
    }

    /** What was begun to several with one form belongs together, in the order in which it came. */
    static Map<String, List<Draft>> byForm(List<Draft> drafts) {
        return drafts.stream().collect(Collectors.groupingBy(Draft::from, LinkedHashMap::new, Collectors.toList()));
    }

    /** One of them, with the names of all. */
    static Draft together(List<Draft> several) {
        var first = several.getFirst();
        var names = several.stream().map(Draft::about).toList();
        return several.size() == 1
                ? first
                : new Draft(first.youngPerson, Line.all(names), first.form, first.fields, first.savedAt);
    }

    /** Which form it came from, told from all others. */
    private String from() {
        return form.stored() + " " + fields.getOrDefault(Form.KEY, String.valueOf(youngPerson));
    }

    /** Whom it is about beside the young person; empty for most. */
    String whom() {
        return fields.getOrDefault(WHOM, "");
    }

    /** Where it is taken up again. */
    String address() {
        var place = form.address(fields);
        if (youngPerson == null) {
            return place;
        }
        return place.startsWith("//") ? place.substring(1) : "/young-people/" + youngPerson + place;
    }

    /** Where it is thrown away. */
    String clearing() {
        return (youngPerson == null ? "" : "/young-people/" + youngPerson) + "/drafts/clearing";
    }

    /** A line to know it by. */
    String firstWords() {
        return Line.begin(Greeting.leftOut(RichWords.beginning(words())), 120);
    }

    /** What says most: a form without a field of words is known by a name, or by the longest of what was typed in it. */
    String words() {
        return fields.getOrDefault("words", fields.getOrDefault("name", longest()));
    }

    /** What is chosen from a list, a day and what says which are one word, and say nothing to anybody. */
    private String longest() {
        return fields.entrySet().stream()
                .filter(field -> !NOT_TYPED.contains(field.getKey()))
                .map(field -> field.getValue().strip())
                .filter(typed -> typed.contains(" "))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }
}
