package org.kith.measures;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.codes.ChangeReason;
import org.kith.codes.ReportingYear;

/**
 * The young people behind a figure.
 *
 * @param key as it stands in addresses and, after {@code measures.group.}, in the words file
 * @param reason for groups of one reason of change, that reason; null otherwise
 */
record Group(String key, @Nullable ChangeReason reason, Predicate<PersonYear> has) {
    static final int MOST_WORKERS = 5;

    private static final String REASON = "reason-";

    /** A reason that no list knows yet. */
    private static final Pattern UNLISTED = Pattern.compile(REASON + "[A-Z0-9]{1,12}");

    static final Group NOT_COUNTED = new Group("not-counted", person -> person.continuity() == null);
    /** Those the others are of; no list stands behind it. */
    static final Group COUNTED = new Group("counted", person -> person.continuity() != null);

    static final Group DAYS_WITHOUT = new Group("days-without", person -> person.daysWithout() > 0);
    static final Group ALONE = new Group("alone", PersonYear::alone);
    static final Group CHANGED =
            new Group("changed", person -> !person.changes().isEmpty());
    static final Group ASKED = new Group("asked", person -> person.asked() > 0);
    static final Group NO_REASON =
            new Group("no-reason", person -> person.reasons().stream().anyMatch(came -> came.reason() == null));
    static final Group WITH_WORKER = new Group("with-worker", person -> person.currentDays() > 0);
    static final Group MANY_HOMES = new Group("many-homes", person -> person.homes() >= PersonYear.MANY);
    static final Group LOOKED_AFTER = new Group("looked-after", PersonYear::lookedAfter);
    static final Group MANY_WORKERS =
            new Group("many-workers", person -> person.lookedAfter() && person.workers() >= PersonYear.MANY);
    static final Group LONGER =
            new Group("looked-after-longer", person -> person.lookedAfter() && !person.onlyShortBreaks());
    static final Group LONGER_MANY_WORKERS =
            new Group("many-workers-longer", person -> LONGER.has.test(person) && person.workers() >= PersonYear.MANY);

    /** Those of which the page says how many they are. */
    static final List<Group> ON_A_PAGE = List.of(
            COUNTED,
            NOT_COUNTED,
            DAYS_WITHOUT,
            ALONE,
            CHANGED,
            ASKED,
            WITH_WORKER,
            MANY_HOMES,
            LOOKED_AFTER,
            MANY_WORKERS,
            LONGER,
            LONGER_MANY_WORKERS);

    private static final List<Group> EVERY = Stream.of(
                    ON_A_PAGE.stream().filter(group -> !group.equals(COUNTED)),
                    Stream.of(NO_REASON),
                    IntStream.rangeClosed(0, MOST_WORKERS).mapToObj(Group::workers),
                    ChangeReason.listed().stream().map(Group::reason))
            .flatMap(groups -> groups)
            .toList();

    private Group(String key, Predicate<PersonYear> has) {
        this(key, null, has);
    }

    /** Those counted with so many workers; the last group holds those with more as well. */
    static Group workers(int workers) {
        return new Group(
                "workers-" + workers,
                person -> person.continuity() != null && Math.min(person.workers(), MOST_WORKERS) == workers);
    }

    static Group reason(ChangeReason reason) {
        return new Group(REASON + reason.code(), reason, person -> person.reasons().stream()
                .anyMatch(came -> Objects.equals(came.reason(), reason)));
    }

    static Optional<Group> ofKey(String key) {
        return EVERY.stream()
                .filter(group -> group.key.equals(key))
                .findFirst()
                .or(() -> UNLISTED.matcher(key).matches()
                        ? Optional.of(reason(new ChangeReason(key.substring(REASON.length()))))
                        : Optional.empty());
    }

    int count(List<PersonYear> people) {
        return (int) people.stream().filter(has).count();
    }

    String address(ReportingYear year) {
        return "/figures/young-people?those=" + key + "&year=" + year;
    }
}
