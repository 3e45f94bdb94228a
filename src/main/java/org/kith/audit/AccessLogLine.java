package org.kith.audit;

import static org.kith.words.Words.say;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.words.Dates;

/**
 * One line of who looked: one or several readings by one person on one day, folded where that says as much in fewer words.
 *
 * @param reading the first of its readings, by which the line is known
 * @param named whether they went by a name then, so that a list showed it
 * @param reason why it was an emergency; null where it was none
 * @param questions why they looked, as far as asked
 */
record AccessLogLine(
        long reading,
        Looker by,
        When when,
        Kind kind,
        Opened opened,
        boolean named,
        @Nullable String reason,
        List<Question> questions) {

    /** What weighs how much: those later in this list stand lower on the page. */
    enum Kind {
        EMERGENCY,
        OPENED,
        JOB,
        /** Seen in a list, of a day. */
        LIST,
        /** What the young person opened themselves, of a day. */
        OWN
    }

    /** @param times how many readings are folded into the line */
    record When(LocalDate day, PartOfDay part, Instant first, Instant last, int times) {}

    boolean isBy(Viewer viewer) {
        return Objects.equals(by.account(), viewer.account());
    }

    boolean isQuiet() {
        return kind == Kind.LIST;
    }

    boolean isUrgent() {
        return kind == Kind.EMERGENCY;
    }

    boolean isAskedAbout() {
        return questions.stream().anyMatch(Question::isOpen);
    }

    /** What a list showed of them: {@code name}, or {@code none} where there was none to show. A list of names says one that is only to be theirs too. */
    String seen() {
        return named || opened.sections().contains("about-me") ? "name" : "none";
    }

    /** That a list said how they are reached, in words; nothing where none did. */
    Optional<String> reached(boolean own) {
        return opened.reach(own).map(reach -> say("look.list.reached", when.times, reach));
    }

    /** Whether somebody only used pages that say nothing of the young person; of what was asked about nothing is folded. */
    boolean isTools() {
        return kind == Kind.OPENED && opened.isTools() && questions.isEmpty();
    }

    /** For the young person, in a few words; where that is not all, {@link #words} has the rest. */
    String atAGlance(LocalDate today, Map<String, String> names) {
        return say(
                isUrgent() ? "look.opened.own.emergency" : "look.opened.own",
                opened.atAGlance(names),
                when.part.on(when.day, today),
                when.times);
    }

    boolean hasMore(Map<String, String> names) {
        return opened.hasMore(names);
    }

    /** {@code Opened Home on Tuesday evening.} For staff with the hour. */
    String words(boolean own, LocalDate today, Map<String, String> names) {
        if (isQuiet()) {
            var seen = say(own ? "look.in-list.own" : "look.in-list.staff", when.times, seen());
            return reached(own).map(reached -> seen + " " + reached).orElse(seen);
        }
        if (own) {
            return say(
                    isUrgent() ? "look.opened.own.emergency" : "look.opened.own",
                    opened.words(true, names),
                    when.part.on(when.day, today),
                    when.times);
        }
        return say(
                isUrgent() ? "look.opened.staff.emergency" : "look.opened.staff",
                opened.words(false, names),
                Dates.time(when.first));
    }
}
