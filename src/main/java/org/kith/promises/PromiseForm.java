package org.kith.promises;

import static org.kith.words.Words.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.words.Dates;
import org.kith.words.DisplayName;

/** The form that writes down a promise: who can have promised whom, what cannot be kept of it, and what is kept. */
final class PromiseForm {
    static final String DRAFT = "promise";

    private static final String BY = "by-";
    private static final String TO = "to-";
    private static final String TEAM = "team";

    /** The day of which they were told that it has passed. */
    static final String KNOWN = "known";

    static final List<String> FIELDS = List.of("who", "words", "due");
    private static final int LONGEST = 500;
    private static final int YEARS = 10;
    private static final int YEARS_BACK = 1;

    private PromiseForm() {}

    /**
     * Who can have promised whom. A young person names whoever is in their team; whoever works with them nobody but themselves and the team.
     *
     * @param young what they are called
     */
    static List<Option> who(Viewer viewer, String young, List<PromiseWritingSql.TeamMate> team) {
        var own = PromisePermissions.of(viewer).own();
        var options = new ArrayList<Option>();
        for (var way : List.of(BY, TO)) {
            var key = "promises.form.who." + (own ? "own." : "") + way;
            if (own) {
                team.forEach(mate -> options.add(
                        new Option(way + mate.account(), say(key + "mate", DisplayName.somebody(mate.name())))));
            } else {
                options.add(new Option(way + viewer.me(), say(key + "you", young)));
            }
            options.add(new Option(way + TEAM, say(key + TEAM, young)));
        }
        return options;
    }

    /** @param own whether the young person typed it, who keeps nothing back */
    static Form checked(Form form, List<Option> who, boolean own, Clock clock) {
        var chosen = form.refuseIf(
                who.stream().noneMatch(one -> one.value().equals(form.value("who"))), "who", "promises.who.none");
        var words = chosen.needs("words", "promises.words.none").wordsUpTo(LONGEST, "words", "promises.words.too-long");
        var due = due(own ? words : words.unmarked("words"), clock);
        return due.wrong("due") == null
                        && hasPassed(form, clock)
                        && !form.value(KNOWN).equals(form.value("due"))
                ? due.refuse("due", "promises.due.passed").with(KNOWN, form.value("due"))
                : due;
    }

    /** A promise is not late from the start by a slip of the finger: of a day that has passed somebody says once more that it is the right one. */
    private static boolean hasPassed(Form form, Clock clock) {
        var due = form.day("due");
        return due != null && due.isBefore(LocalDate.now(clock.withZone(Dates.LONDON)));
    }

    /** A day far from now is a slip of the finger. */
    static Form due(Form form, Clock clock) {
        var due = form.day("due");
        var today = LocalDate.now(clock);
        return form.refuseIf(due == null && !form.value("due").isBlank(), "due", "promises.due.wrong")
                .refuseIf(due != null && due.isBefore(today.minusYears(YEARS_BACK)), "due", "promises.due.past")
                .refuseIf(due != null && due.isAfter(today.plusYears(YEARS)), "due", "promises.due.far");
    }

    /** What to keep; only of a form in which nothing is wrong. */
    static NewPromise promise(Form form) {
        var who = form.value("who");
        var other = who.substring(BY.length());
        @Nullable UUID account = other.equals(TEAM) ? null : UUID.fromString(other);
        return new NewPromise(who.startsWith(TO), account, form.words("words"), form.day("due"));
    }
}
