package org.kith.introductions;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The short pages an introduction is walked on, in order: the young person’s wishes first. */
enum Part {
    WISHES("who", "where", "how", "when", "first", "not", "none"),
    ABOUT("about"),
    HELLO("hello"),
    PASSED_ON("passed-on"),
    PLAN("planned"),
    ANSWER("suits", "another-day"),
    OUTCOME("held", "fell-through"),
    WENT("went"),
    CALL_OFF("called-off");

    private final List<String> kinds;

    Part(String... kinds) {
        this.kinds = List.of(kinds);
    }

    List<String> kinds() {
        return kinds;
    }

    /** As it stands in addresses and in the words files. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Part> ofKey(@Nullable String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    /** Whether there is one field with words in it. */
    boolean hasWords() {
        return this != WISHES && this != ABOUT;
    }

    /** What whoever helps with it does next; nothing where it is for somebody else, or waits for its day. */
    static Optional<Part> next(Introduction one, LocalDate today) {
        if (!one.isOpen()) {
            return Optional.empty();
        }
        if (one.someWish().isEmpty()) {
            return Optional.of(WISHES);
        }
        if (one.isDayOver(today)) {
            return Optional.of(OUTCOME);
        }
        var plan = one.standing();
        if (plan.isEmpty()) {
            return Optional.of(PLAN);
        }
        var answers = one.whom().you() || !one.whom().isColleague();
        return answers && !one.suits(plan.get(), Step.OTHER) ? Optional.of(ANSWER) : Optional.empty();
    }
}
