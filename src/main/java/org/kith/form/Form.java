package org.kith.form;

import static org.kith.words.Words.say;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.Line;
import org.kith.words.TextInput;

/**
 * A form as somebody filled it in: what stands in each field, as it was typed, and what is to be put right there. The templates beside this class
 * show both. Nothing changes it: what would answers another one.
 *
 * @param at what its fields are told apart by on a page on which they stand more than once; empty where they do not
 * @param values as they were typed or chosen, by field
 * @param wrong the sentence that says what is to be put right, by field; what is about no field stands under the empty one
 */
public record Form(String at, Map<String, List<String>> values, Map<String, String> wrong) {
    /** The field that has the id of what is kept, made with the form so that a form sent twice is kept once. */
    public static final String KEY = "key";

    /** That it was begun before and not sent: {@code post} says so. */
    public static final String BEGUN = "begun";

    private static final String TOKEN = "_csrf";

    public static Form empty() {
        return new Form("", Map.of(), Map.of()).made(KEY);
    }

    /** With these fields, one value each. */
    public static Form of(Map<String, String> fields) {
        var values = new LinkedHashMap<String, List<String>>();
        fields.forEach((field, value) -> values.put(field, List.of(value)));
        return new Form("", values, Map.of()).made(KEY);
    }

    /** As it was sent, whatever it is. */
    public static Form sent(Map<String, String[]> parameters) {
        var values = new LinkedHashMap<String, List<String>>();
        parameters.forEach((field, typed) -> values.put(field, List.of(typed)));
        values.remove(TOKEN);
        return new Form("", values, Map.of()).made(KEY);
    }

    /** The same with other words in one field, or nothing. */
    public Form with(String field, @Nullable String typed) {
        return withAll(field, typed == null ? List.of() : List.of(typed));
    }

    public Form withAll(String field, Collection<String> typed) {
        var all = new LinkedHashMap<>(values);
        all.put(field, List.copyOf(typed));
        return new Form(at, all, wrong);
    }

    /** The same with an id in a field, made now unless one was sent. */
    public Form made(String field) {
        return uuid(field) == null ? with(field, UUID.randomUUID().toString()) : this;
    }

    /** What was typed, as a form of its own: the one it came in was kept before. */
    public Form again() {
        return with(KEY, UUID.randomUUID().toString());
    }

    public Form at(String suffix) {
        return new Form(suffix, values, wrong);
    }

    /** Where several forms of a kind stand on a page: this one, if it is the one that came back, or else an empty one. */
    public Form in(String place) {
        return at.equals(place) ? this : empty().at(place);
    }

    /** The id of what is kept. */
    public UUID key() {
        return id(KEY);
    }

    /** An id that is there, since the form came with it or it was made. */
    public UUID id(String field) {
        var id = uuid(field);
        if (id == null) {
            throw new IllegalStateException("no id in " + field);
        }
        return id;
    }

    /** The id of these words in this form: the same words sent twice are kept once, and others are not taken for them. */
    public UUID keyOf(String field) {
        return UUID.nameUUIDFromBytes((key() + " " + letter(field)).getBytes(StandardCharsets.UTF_8));
    }

    public @Nullable UUID uuid(String field) {
        return parsed(value(field)).orElse(null);
    }

    private static Optional<UUID> parsed(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** All ids that were chosen; what is none is left out. */
    public List<UUID> uuids(String field) {
        return values(field).stream()
                .map(Form::parsed)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** Whether it was sent at all, be it empty. */
    public boolean has(String field) {
        return values.containsKey(field);
    }

    /** What stands in each field first. */
    public Map<String, String> plain() {
        var plain = new LinkedHashMap<String, String>();
        values.keySet().forEach(field -> plain.put(field, value(field)));
        return plain;
    }

    /** As it was typed. */
    public String value(String field) {
        return values(field).stream().findFirst().orElse("");
    }

    public List<String> values(String field) {
        return values.getOrDefault(field, List.of());
    }

    public boolean chose(String field, String choice) {
        return values(field).contains(choice);
    }

    /** One line, as it is kept. */
    public String line(String field) {
        return TextInput.line(value(field));
    }

    /** The same with marks of what is to be kept back, where they are refused or a young person writes them. */
    public String lineAsTyped(String field) {
        return TextInput.lineAsTyped(value(field));
    }

    /** A name, cut where no name is as long. */
    public String name(String field) {
        return TextInput.name(value(field));
    }

    /** Words in lines and paragraphs, as they are kept. */
    public String words(String field) {
        return TextInput.words(value(field));
    }

    /** What stood there when the form was opened, unchanged; null for nothing. */
    public @Nullable String givenBack(String field) {
        var back = TextInput.givenBack(value(field));
        return back.isEmpty() ? null : back;
    }

    /** The words of a letter, with all that was typed in it but the blanks round them. */
    public String letter(String field) {
        return TextInput.letter(value(field));
    }

    /** A version or another small number that the form was given; 0 for anything else. */
    public int number(String field) {
        return value(field).matches("[0-9]{1,6}") ? Integer.parseInt(value(field)) : 0;
    }

    /** A day as browsers send it; null for what is none. */
    public @Nullable LocalDate day(String field) {
        try {
            return LocalDate.parse(value(field).strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Not kept without it. */
    public Form needs(String field, String key) {
        return refuseIf(words(field).isEmpty(), field, key);
    }

    /** A line may be so many characters long; the sentence is given how long it is. */
    public Form lineUpTo(int most, String field, String key) {
        return upTo(most, line(field), field, key);
    }

    public Form wordsUpTo(int most, String field, String key) {
        return upTo(most, words(field), field, key);
    }

    private Form upTo(int most, String text, String field, String key) {
        return refuseIf(Line.longer(text, most), field, key, text.codePointCount(0, text.length()));
    }

    /** Nothing in these fields is kept back from anybody, so no mark may say that it is. */
    public Form unmarked(String... fields) {
        return Arrays.stream(fields)
                .reduce(
                        this,
                        (form, field) -> form.refuseIf(TextInput.isMarked(form.value(field)), field, TextInput.MARKED),
                        (one, other) -> other);
    }

    /** The same with other reasons as they were found elsewhere, each a sentence. */
    public Form refuseAll(Map<String, String> sentences) {
        var all = new LinkedHashMap<>(wrong);
        sentences.forEach(all::putIfAbsent);
        return new Form(at, values, all);
    }

    /** @param key of the sentence that says why, in the words files */
    public Form refuseIf(boolean refused, String field, @Nullable String key, Object... values) {
        return refused ? refuse(field, key, values) : this;
    }

    /** @param key null for nothing to put right */
    public Form refuse(String field, @Nullable String key, Object... values) {
        return key == null ? this : refuseSaying(field, say(key, values));
    }

    /** Only the first reason stands that a field has. */
    public Form refuseSaying(String field, String sentence) {
        var all = new LinkedHashMap<>(wrong);
        all.putIfAbsent(field, sentence);
        return new Form(at, values, all);
    }

    public boolean isWrong() {
        return !wrong.isEmpty();
    }

    /** What is to be put right in a field; null for nothing. */
    public @Nullable String wrong(String field) {
        return wrong.get(field);
    }

    /** The id a field has on the page. */
    public String place(String field) {
        return at.isEmpty() || field.isEmpty() ? field : field + "-" + at;
    }

    /** The ids of what is said of a field: its hint, and what is wrong with it; null where nothing is. */
    public @Nullable String describes(String field, boolean hinted) {
        var ids = (hinted ? place(field) + "-hint " : "") + (wrong(field) == null ? "" : place(field) + "-wrong");
        return ids.isEmpty() ? null : ids.strip();
    }

    /** All that is to be put right, by the id of its field, in the order it was found. */
    public Map<String, String> toPutRight() {
        var all = new LinkedHashMap<String, String>();
        wrong.forEach((field, sentence) -> all.put(place(field), sentence));
        return all;
    }
}
