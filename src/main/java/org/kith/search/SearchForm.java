package org.kith.search;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.form.Form;
import org.kith.vocabulary.Kind;
import org.kith.vocabulary.Section;
import org.kith.words.Line;

/**
 * What somebody looks for in the record. It comes with a form and never stands in an address: words may be anything about anybody.
 *
 * @param author whose words: an account, {@link #YOUNG} for the young person themselves, empty for anybody
 * @param from the first day an entry is about, as typed
 * @param to the last day, as typed
 */
record SearchForm(
        String words, @Nullable Section section, @Nullable Kind kind, String author, String from, String to) {
    static final String YOUNG = "young";
    static final SearchForm EMPTY = new SearchForm("", null, null, "", "", "");

    /** PostgreSQL refuses a single word of more than 2,046 bytes, and a letter has up to four. */
    private static final int LONGEST = 500;

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern ACCOUNT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern NO_LETTERS = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\s]+");
    private static final Pattern CURLY = Pattern.compile("[“”„]");

    static SearchForm of(Form sent) {
        var author = sent.value("author");
        return new SearchForm(
                tidy(sent.value("words")),
                Section.ofKey(sent.value("section")).orElse(null),
                Kind.ofKey(sent.value("kind")).orElse(null),
                author.equals(YOUNG) || account(author) != null ? author : "",
                sent.value("from").strip(),
                sent.value("to").strip());
    }

    /** Nothing was typed and nothing chosen. */
    boolean isEmpty() {
        return equals(EMPTY);
    }

    /** Whether something was chosen, beside words. */
    boolean narrows() {
        return !new SearchForm("", section, kind, author, from, to).isEmpty();
    }

    /** As the page shows it: what was looked for, and what is to be put right. */
    Form filled() {
        var before = firstDay() != null && lastDay() != null && firstDay().isAfter(lastDay());
        return Form.empty()
                .with("words", words)
                .with("section", section == null ? "" : section.key())
                .with("kind", kind == null ? "" : kind.key())
                .with("author", author)
                .with("from", from)
                .with("to", to)
                .refuseIf(Line.longer(words, LONGEST), "words", "search.words.too-long")
                .refuseIf(SearchTerms.isOrAlone(words), "words", "search.words.or")
                .refuseIf(!from.isEmpty() && firstDay() == null, "from", "search.day.wrong")
                .refuseIf(!to.isEmpty() && lastDay() == null, "to", "search.day.wrong")
                .refuseIf(before, "to", "search.day.before");
    }

    boolean isWrong() {
        return filled().isWrong();
    }

    @Nullable
    LocalDate firstDay() {
        return day(from).orElse(null);
    }

    @Nullable
    LocalDate lastDay() {
        return day(to).orElse(null);
    }

    @Nullable
    UUID account() {
        return account(author);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return DAY.matcher(typed).matches() ? Optional.of(LocalDate.parse(typed)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static @Nullable UUID account(String text) {
        return ACCOUNT.matcher(text).matches() ? UUID.fromString(text) : null;
    }

    /** Letters composed as keyboards write them, a phone's curly quotes as quotes, and nothing a database cannot hold. */
    private static String tidy(String typed) {
        var spaced = NO_LETTERS
                .matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll(" ");
        return CURLY.matcher(spaced).replaceAll("\"").strip();
    }
}
