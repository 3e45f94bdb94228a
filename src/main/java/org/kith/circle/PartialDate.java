package org.kith.circle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.words.Dates;
import org.kith.words.Language;

/**
 * A year, a month or a day: as exact as somebody knows. Kept as ISO 8601 and FHIR write a date of which not all is known.
 *
 * @param iso {@code 2014}, {@code 2014-03} or {@code 2014-03-04}
 */
record PartialDate(String iso) {
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int LETTERS = 3;
    private static final Pattern YEAR_ALONE = Pattern.compile("([0-9]{4})");
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})(?:-([0-9]{1,2}))?");
    private static final Pattern NUMBERS = Pattern.compile("(?:([0-9]{1,2})[/.-])?([0-9]{1,2})[/.-]([0-9]{4})");
    private static final Pattern NAMED =
            Pattern.compile("(?:([0-9]{1,2})(?:st|nd|rd|th)? (?:of |o )?)?(\\p{L}{3,20})\\.?,? ([0-9]{4})");

    /** As people type one: {@code 2014}, {@code March 2014}, {@code 3/2014}, {@code 4 March 2014}, {@code 4/3/2014}. */
    static Optional<PartialDate> typed(String typed) {
        var text = typed.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return first(YEAR_ALONE, text)
                .map(found -> new PartialDate(found.group(1)))
                .or(() -> first(ISO, text).flatMap(found -> of(found.group(1), found.group(2), found.group(3))))
                .or(() -> first(NUMBERS, text).flatMap(found -> of(found.group(3), found.group(2), found.group(1))))
                .or(() -> first(NAMED, text).flatMap(found -> month(found.group(2))
                        .flatMap(month -> of(found.group(3), String.valueOf(month.getValue()), found.group(1)))));
    }

    private static Optional<MatchResult> first(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static Optional<Month> month(String name) {
        return Arrays.stream(Month.values())
                .filter(month -> Language.all().stream().anyMatch(language -> isCalled(month, name, language.locale()))
                        || month == Month.SEPTEMBER && name.equals("sept"))
                .findFirst();
    }

    private static boolean isCalled(Month month, String name, Locale language) {
        var full = month.getDisplayName(TextStyle.FULL_STANDALONE, language).toLowerCase(language);
        return full.equals(name) || full.startsWith(name) && name.length() == LETTERS;
    }

    private static Optional<PartialDate> of(String year, String month, @Nullable String day) {
        try {
            var in = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
            return Optional.of(new PartialDate(
                    day == null
                            ? in.toString()
                            : in.atDay(Integer.parseInt(day)).toString()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    LocalDate earliest() {
        return switch (iso.length()) {
            case YEAR -> LocalDate.of(Integer.parseInt(iso), 1, 1);
            case MONTH -> YearMonth.parse(iso).atDay(1);
            default -> LocalDate.parse(iso);
        };
    }

    LocalDate latest() {
        return switch (iso.length()) {
            case YEAR -> LocalDate.of(Integer.parseInt(iso), 12, 31);
            case MONTH -> YearMonth.parse(iso).atEndOfMonth();
            default -> LocalDate.parse(iso);
        };
    }

    /** As people say it; what is typed so is the same again. */
    String words() {
        return switch (iso.length()) {
            case YEAR -> iso;
            case MONTH -> Dates.month(earliest());
            default -> Dates.longDay(earliest());
        };
    }
}
