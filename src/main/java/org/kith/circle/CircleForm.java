package org.kith.circle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.Dates;
import org.kith.words.Line;
import org.kith.words.TextInput;

/**
 * What somebody typed about a person who matters.
 *
 * @param key the id that what is kept gets, so that a form sent twice is kept once
 * @param seen the version they changed; 0 for somebody new
 * @param begun whether it was begun before and not sent
 */
record CircleForm(UUID key, int seen, Map<String, String> typed, boolean begun) {
    static final String DRAFT = "circle";
    static final List<String> MATTERS = List.of("now", "before");
    private static final List<String> FIELDS =
            List.of("name", "relationship", "group", "matters", "since", "until", "note");
    static final int LONGEST_NAME = 80;
    static final int LONGEST_RELATIONSHIP = 120;
    static final int LONGEST_NOTE = 1_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    static CircleForm empty() {
        return new CircleForm(UUID.randomUUID(), 0, Map.of(), false);
    }

    /** As it was sent. */
    static CircleForm sent(Map<String, String> fields) {
        return new CircleForm(
                key(fields.getOrDefault("key", "")), seen(fields.getOrDefault("seen", "")), fields, false);
    }

    /** As it was kept while they typed. */
    static CircleForm begun(Map<String, String> fields) {
        var kept = sent(fields);
        return new CircleForm(kept.key, kept.seen, fields, true);
    }

    /** What is kept of it while they type: its fields, the key and the version too. */
    Map<String, String> toKeep() {
        var kept = new LinkedHashMap<String, String>();
        kept.put("key", key.toString());
        kept.put("seen", String.valueOf(seen));
        FIELDS.forEach(field -> kept.put(field, TextInput.givenBack(value(field))));
        return kept;
    }

    private static UUID key(String sent) {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }

    private static int seen(String sent) {
        return sent.matches("[0-9]{1,6}") ? Integer.parseInt(sent) : 0;
    }

    /** What stands, to begin with. */
    static CircleForm of(PersonWhoMatters person) {
        var words = person.words();
        var typed = new LinkedHashMap<String, String>();
        typed.put("name", words.name());
        typed.put("relationship", Objects.requireNonNullElse(words.relationship(), ""));
        typed.put("group", words.group() == null ? "" : words.group().key());
        typed.put("matters", words.mattersNow() ? "now" : "before");
        typed.put("since", words.since() == null ? "" : words.since().words());
        typed.put("until", words.until() == null ? "" : words.until().words());
        typed.put("note", Objects.requireNonNullElse(words.note(), ""));
        return new CircleForm(UUID.randomUUID(), person.version(), typed, false);
    }

    /** What was typed, as a form of its own that changes what stands now: the one it came in was kept before, or somebody else was faster. */
    CircleForm again(int standing) {
        return new CircleForm(UUID.randomUUID(), standing, typed, false);
    }

    String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /** What to keep; only of a form in which nothing is wrong. */
    CircleWords words() {
        return new CircleWords(
                TextInput.line(value("name")),
                orNone(TextInput.line(value("relationship"))),
                CircleGroup.ofKey(value("group")).orElse(null),
                value("matters").equals("now"),
                PartialDate.typed(value("since")).orElse(null),
                PartialDate.typed(value("until")).orElse(null),
                orNone(TextInput.words(value("note"))));
    }

    private static @Nullable String orNone(String text) {
        return text.isEmpty() ? null : text;
    }

    /**
     * What cannot be kept, field by field, as keys in the words files.
     *
     * @param own whether the young person typed it, who keeps nothing back
     */
    Map<String, String> wrong(Clock clock, boolean own) {
        var wrong = new LinkedHashMap<String, String>();
        put(wrong, "name", ofName());
        put(wrong, "relationship", tooLong(TextInput.line(value("relationship")), LONGEST_RELATIONSHIP));
        put(wrong, "matters", MATTERS.contains(value("matters")) ? null : "none");
        put(wrong, "since", ofDay("since", clock));
        put(wrong, "until", ofUntil(wrong, clock));
        put(wrong, "note", tooLong(TextInput.words(value("note")), LONGEST_NOTE));
        for (var field : List.of("name", "relationship", "note")) {
            if (!own && TextInput.isMarked(value(field))) {
                wrong.putIfAbsent(field, TextInput.MARKED);
            }
        }
        return wrong;
    }

    private static void put(Map<String, String> wrong, String field, @Nullable String why) {
        if (why != null) {
            wrong.put(field, "circle." + field + "." + why);
        }
    }

    private @Nullable String ofName() {
        var name = TextInput.line(value("name"));
        return name.isEmpty() ? "none" : tooLong(name, LONGEST_NAME);
    }

    private static @Nullable String tooLong(String text, int most) {
        return Line.longer(text, most) ? "too-long" : null;
    }

    private @Nullable String ofDay(String field, Clock clock) {
        if (value(field).isBlank()) {
            return null;
        }
        var date = PartialDate.typed(value(field)).orElse(null);
        if (date == null || date.earliest().isBefore(FIRST_DAY)) {
            return "wrong";
        }
        return Dates.hasCome(date.earliest(), clock) ? null : "to-come";
    }

    private @Nullable String ofUntil(Map<String, String> wrong, Clock clock) {
        var why = ofDay("until", clock);
        var words = why == null && !wrong.containsKey("since") ? words() : null;
        return words != null
                        && words.since() != null
                        && words.until() != null
                        && words.until().latest().isBefore(words.since().earliest())
                ? "before"
                : why;
    }
}
