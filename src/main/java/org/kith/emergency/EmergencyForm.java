package org.kith.emergency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.Dates;
import org.kith.words.TextInput;

/**
 * Whose record somebody needs to open, why, and whether it is safe to tell.
 *
 * @param key of the emergency to be: made with the form, so that sending it twice opens once
 * @param after the last emergency of theirs when the form began; null where it does not say
 * @param born the day of birth, as browsers send a day
 * @param dangerous whether telling them at once would put somebody in danger
 */
record EmergencyForm(
        UUID key,
        @Nullable String after,
        String name,
        String born,
        String reason,
        boolean dangerous,
        String because,
        String reviewOn) {
    private static final int SHORTEST_REASON = 10;

    static EmergencyForm empty(LocalDate today) {
        return new EmergencyForm(
                UUID.randomUUID(),
                null,
                "",
                "",
                "",
                false,
                "",
                today.plusDays(7).toString());
    }

    static EmergencyForm of(Map<String, String> fields) {
        return new EmergencyForm(
                Fields.key(fields.getOrDefault("key", "")),
                fields.get("after"),
                TextInput.line(fields.getOrDefault("name", "")),
                fields.getOrDefault("born", "").strip(),
                TextInput.words(fields.getOrDefault("reason", "")),
                fields.containsKey("dangerous"),
                TextInput.words(fields.getOrDefault("because", "")),
                fields.getOrDefault("reviewOn", "").strip());
    }

    /** The same, begun after what they opened last; empty where that is nothing. */
    EmergencyForm after(List<Emergency> mine) {
        return new EmergencyForm(key, last(mine), name, born, reason, dangerous, because, reviewOn);
    }

    /** Whether they opened one and closed it since the form began, as in another tab: then it asks again. */
    boolean isClosedMeanwhile(List<Emergency> mine) {
        return after != null
                && !after.equals(last(mine))
                && mine.stream().noneMatch(one -> one.opened().open());
    }

    private static String last(List<Emergency> mine) {
        return mine.stream()
                .max(Comparator.comparing(one -> one.opened().at()))
                .map(one -> one.id().toString())
                .orElse("");
    }

    /** What is wrong, field by field, as keys in the words files. */
    Map<String, String> wrong(Clock clock) {
        var today = LocalDate.now(clock);
        var wrong = new LinkedHashMap<String, String>();
        if (name.isEmpty() || Fields.tooLong(name)) {
            wrong.put("name", "emergency.name.none");
        }
        var day = Fields.day(born);
        if (day == null || !Dates.hasCome(day, clock) || day.isBefore(today.minusYears(130))) {
            wrong.put("born", "emergency.born.none");
        }
        if (reasonInOneLine().codePoints().count() < SHORTEST_REASON) {
            wrong.put("reason", "emergency.reason.short");
        } else if (Fields.tooLong(reason)) {
            wrong.put("reason", "emergency.too-long");
        } else if (TextInput.isMarked(reason)) {
            wrong.put("reason", TextInput.MARKED);
        }
        if (dangerous) {
            Fields.notTelling(wrong, because, reviewOn, today);
        }
        return wrong;
    }

    /** As it is kept; the form keeps the lines it was typed in. */
    String reasonInOneLine() {
        return TextInput.line(reason);
    }

    /** What was typed, where it was not kept. */
    String toCopy() {
        return dangerous ? reason + "\n\n" + because : reason;
    }

    /** With nothing wrong in it. */
    LocalDate bornOn() {
        return Objects.requireNonNull(Fields.day(born));
    }

    LocalDate reviewDay() {
        return Objects.requireNonNull(Fields.day(reviewOn));
    }
}
