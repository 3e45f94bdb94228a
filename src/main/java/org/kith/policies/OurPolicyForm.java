package org.kith.policies;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.web.PolicyPrompt;
import org.kith.words.TextInput;
import org.springframework.util.MultiValueMap;

/**
 * A policy of the organisation as somebody typed it.
 *
 * @param key the id of the version to be, and of a new policy: made with the form, so that sending it twice keeps it once
 * @param seen the number of the version it was changed from; 0 for a new policy
 */
record OurPolicyForm(UUID key, int seen, Wording wording, Choices typed) {
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_SUMMARY = 400;
    private static final int LONGEST_WORDS = 20_000;
    private static final int LONGEST_CHANGED = 300;
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    /** @param begins as it was typed */
    record Choices(List<String> bound, List<String> moments, String begins, String changed) {}

    static OurPolicyForm empty(LocalDate today) {
        return new OurPolicyForm(
                UUID.randomUUID(), 0, new Wording("", "", ""), new Choices(List.of(), List.of(), today.toString(), ""));
    }

    static OurPolicyForm changing(Version version, LocalDate today) {
        var scope = version.scope();
        var begins = version.hasBegun(today) ? today : scope.begins();
        return new OurPolicyForm(
                UUID.randomUUID(),
                version.number(),
                version.wording(),
                new Choices(
                        scope.bound().stream().map(Bound::key).toList(),
                        scope.moments().stream().map(PolicyPrompt::key).toList(),
                        begins.toString(),
                        ""));
    }

    static OurPolicyForm of(UUID key, int seen, MultiValueMap<String, String> fields) {
        return new OurPolicyForm(
                key,
                seen,
                new Wording(line(fields, "title"), text(fields.getFirst("summary")), text(fields.getFirst("words"))),
                new Choices(
                        fields.getOrDefault("bound", List.of()),
                        fields.getOrDefault("moment", List.of()),
                        line(fields, "begins"),
                        text(fields.getFirst("changed"))));
    }

    /** The same words, changed from another version; kept by another key. */
    OurPolicyForm after(Version theirs) {
        return new OurPolicyForm(UUID.randomUUID(), theirs.number(), wording, typed);
    }

    /** Whom it is for and when; begins on the first day there is when none was typed that can be, see {@link #wrong}. */
    Scope scope() {
        var bound = EnumSet.noneOf(Bound.class);
        typed.bound().forEach(key -> Bound.ofKey(key).ifPresent(bound::add));
        var moments = EnumSet.noneOf(PolicyPrompt.class);
        typed.moments().forEach(key -> PolicyPrompt.ofKey(key).ifPresent(moments::add));
        var begins = begins();
        return new Scope(bound, moments, begins == null ? FIRST_DAY : begins);
    }

    /** The words as they are kept: what it is in short is one line, whatever lines it was typed in. */
    Wording kept() {
        return new Wording(wording.title(), wording.summary().replace('\n', ' '), wording.words());
    }

    String changedInOneLine() {
        return typed.changed().replace('\n', ' ');
    }

    boolean changes(Version before) {
        var now = scope();
        var was = before.scope();
        return !kept().equals(before.wording())
                || !now.bound().equals(was.bound())
                || !now.moments().equals(was.moments())
                || !now.begins().equals(was.begins());
    }

    /**
     * What is wrong, field by field, as keys in the words files.
     *
     * @param before the version it follows; null for a new policy
     */
    Map<String, String> wrong(@Nullable Version before, LocalDate today) {
        var wrong = new LinkedHashMap<String, String>();
        check(wrong, "title", wording.title(), LONGEST_TITLE, true);
        check(wrong, "summary", wording.summary(), LONGEST_SUMMARY, true);
        check(wrong, "words", wording.words(), LONGEST_WORDS, true);
        check(wrong, "changed", typed.changed(), LONGEST_CHANGED, before != null);
        var bound = scope().bound();
        if (bound.isEmpty()) {
            wrong.put("bound", "our-policy.bound.none");
        } else if (before != null && !bound.containsAll(before.scope().bound())) {
            wrong.put("bound", "our-policy.bound.stay");
        }
        var begins = begins();
        if (begins == null || begins.isBefore(FIRST_DAY) || begins.isAfter(today.plusYears(2))) {
            wrong.put("begins", "our-policy.begins.wrong");
        }
        return wrong;
    }

    private static void check(Map<String, String> wrong, String field, String text, int longest, boolean needed) {
        if (needed && text.isEmpty()) {
            wrong.put(field, "our-policy." + field + ".none");
        } else if (text.codePointCount(0, text.length()) > longest) {
            wrong.put(field, "our-policy." + field + ".too-long");
        }
    }

    private @Nullable LocalDate begins() {
        try {
            return LocalDate.parse(typed.begins());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String line(MultiValueMap<String, String> fields, String name) {
        var typed = fields.getFirst(name);
        return typed == null ? "" : TextInput.line(typed, LONGEST_WORDS);
    }

    /** Without what no page can show. */
    static String text(@Nullable String typed) {
        return typed == null ? "" : TextInput.words(typed);
    }
}
