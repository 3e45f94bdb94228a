package org.kith.handover;

import static org.kith.words.Words.say;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.codes.ChangeReason;
import org.kith.form.Form;
import org.kith.words.Dates;

/**
 * A young person's worker stops, and somebody else is to take over.
 *
 * @param to who takes over; null while nobody is named
 */
public record Handover(
        UUID id, Whose whose, Leaver from, @Nullable Newcomer to, Done done, Gap gap) {

    /** @param team the young person is in */
    public record Whose(UUID youngPerson, String name, String team) {}

    /**
     * Who stops.
     *
     * @param leaving what opened it, where they leave altogether; null where this young person alone changes
     * @param lastDay the last one on which they are there
     */
    public record Leaver(
            UUID account,
            String name,
            boolean you,
            @Nullable UUID leaving,
            LocalDate lastDay,
            ChangeReason reason) {

        boolean isPast(LocalDate today) {
            return lastDay.isBefore(today);
        }

        private Leaver until(LocalDate day) {
            return new Leaver(account, name, you, leaving, day, reason);
        }

        /** That they stop, or stopped. */
        public String stops(boolean own, String young, LocalDate today) {
            return stops(own, young, isPast(today));
        }

        String stops(boolean own, String young, boolean past) {
            return say(
                    "handover.stops" + (own ? ".own" : "") + (past ? ".past" : ""),
                    name,
                    Dates.weekday(lastDay),
                    young);
        }

        /** Why, in plain words: to the young person as a sentence. */
        String because(boolean own) {
            var why = say("handover.reason." + reason.code() + (own ? ".own" : ""), name);
            return own ? why : say("handover.reason-given", why);
        }
    }

    /**
     * Who comes.
     *
     * @param hearers whom what is said of them reaches: managers of the team who are somebody else, by name
     * @param never whether that was taken back before it began
     */
    public record Newcomer(
            UUID account, String name, boolean you, List<String> hearers, LocalDate firstDay, boolean never) {

        /** That they come, or came, or were to and do not. */
        public String comes(boolean own, String young, LocalDate today) {
            var mood = (own ? ".own" : "") + (!never && firstDay.isBefore(today) ? ".past" : "");
            return say("handover.comes" + (never ? ".not" : "") + mood, name, Dates.weekday(firstDay), young);
        }
    }

    /**
     * What was done in it.
     *
     * @param kinds of step of which there is one
     * @param held of the meetings
     * @param warm whether the three met before the last day
     * @param ahead whether the last day, or the first one of whoever takes over, is today or to come
     * @param unsaid of how many meetings that were planned nobody said yet whether they took place
     * @param ended {@code closed}, {@code moved} or {@code taken-back}; null while it is none of them
     */
    public record Done(
            Instant opened,
            Set<String> kinds,
            Set<String> held,
            boolean warm,
            boolean ahead,
            int unsaid,
            @Nullable Instant met,
            @Nullable String ended) {}

    /**
     * Days on which the young person would have nobody.
     *
     * @param there whether there are any
     * @param from the first one: the day after the last one, or from when whoever stops is not there any more if that was sooner
     * @param until the day on which somebody is there again; null where nobody is to come
     * @param off who was to come and does not, since they left, or their time was taken back or ends before it begins; null where nobody was
     */
    public record Gap(
            boolean there,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String off) {}

    HandoverState state() {
        if (done.ended() != null) {
            return switch (done.ended()) {
                case "closed" -> new HandoverState.Closed(!done.warm());
                case "moved" -> new HandoverState.Moved(!done.warm());
                default -> new HandoverState.TakenBack();
            };
        }
        if (to == null) {
            return new HandoverState.Unnamed();
        }
        if (done.met() == null) {
            return new HandoverState.Named(to);
        }
        if (done.ahead()) {
            return new HandoverState.MetAhead(to);
        }
        if (!done.warm()) {
            return new HandoverState.MetAlone(to);
        }
        return done.unsaid() > 0 ? new HandoverState.MetUnsaid(to) : new HandoverState.Met(to);
    }

    boolean isOpen() {
        return state().isOpen();
    }

    boolean isTakenBack() {
        return state() instanceof HandoverState.TakenBack;
    }

    /** Whether somebody closed it. */
    boolean isClosed() {
        return state() instanceof HandoverState.Closed;
    }

    /** Whether a move to another team ended it. */
    boolean isMoved() {
        return state() instanceof HandoverState.Moved;
    }

    /** Whether the same worker stops in it. */
    boolean isOfWhoever(Handover other) {
        return from.account().equals(other.from().account());
    }

    /** Whether they said it of whoever takes over now. */
    boolean isMet(HandoverStep step) {
        var whom = step.whom();
        return to != null && whom != null && whom.account().equals(to.account());
    }

    /** Whether it is what a form would open. */
    boolean isWhat(Form form) {
        return from.lastDay().equals(form.day(LeavingForm.LAST_DAY))
                && form.chose(LeavingForm.REASON, from.reason().code());
    }

    /** Whether days with nobody are to come or have begun. */
    boolean isUncovered(LocalDate today) {
        var until = gap.until();
        return isOpen() && gap.there() && (until == null || until.isAfter(today));
    }

    boolean isLate(LocalDate today) {
        return isOpen() && from.lastDay().isBefore(today);
    }

    /** Whether a meeting stands on a day after the last one of whoever stops, as that was put right since. */
    boolean isTooLate(HandoverStep planned) {
        return isOpen() && Objects.requireNonNull(planned.day()).isAfter(from.lastDay());
    }

    /** That whoever stops does, or did: of whom a move took away from them it is over that day. */
    String stops(boolean own, LocalDate today) {
        return asTheyWent().stops(own, whose.name(), isMoved() || wentSooner() || from.isPast(today));
    }

    /** Whether whoever stops is not there any more, though their last day is to come. */
    boolean wentSooner() {
        return isOpen() && !gap.from().isAfter(from.lastDay());
    }

    /** Whoever stops, until the day on which they were not there any more if that was sooner. */
    Leaver asTheyWent() {
        return wentSooner() ? from.until(gap.from()) : from;
    }

    /** From when until when they would have nobody, or have had nobody. */
    String gapInWords(LocalDate today) {
        return gapInWords(today, "handover.gap", whose.name());
    }

    /** The same to the young person. */
    String gapToThem(LocalDate today) {
        return gapInWords(today, "handover.gap.own", whose.name());
    }

    private String gapInWords(LocalDate today, String words, String name) {
        var first = Dates.longDay(gap.from());
        var past = gap.from().isAfter(today) ? "" : ".past";
        var until = gap.until();
        if (until == null) {
            return say(words + ".open" + past, name, first);
        }
        var last = Dates.longDay(until.minusDays(1));
        return last.equals(first) ? say(words + ".day" + past, name, first) : say(words + past, name, first, last);
    }

    /** Whoever comes, by name or in words while nobody is named; or whoever stops. */
    public String who(boolean newcomer) {
        if (!newcomer) {
            return from.name();
        }
        var who = to;
        return who == null ? say("called.new-worker") : who.name();
    }

    /** What it is called: who goes, and who comes if that is known. */
    String title() {
        var who = to;
        if (isTakenBack()) {
            return say("handover.title.taken-back", from.name());
        }
        if (isMoved()) {
            return say("handover.title.moved", from.name());
        }
        if (who != null) {
            return say("handover.title.named", from.name(), who.name());
        }
        return say(from.leaving() == null ? "handover.title.change" : "handover.title.leaving", from.name());
    }

    /** How it stands, in a few words. */
    String standing(boolean own) {
        return say("handover.state." + state().key() + (own ? ".own" : ""));
    }

    /** What is done next. */
    HandoverPath next(boolean manages) {
        return HandoverPath.next(this, manages);
    }

    public String address() {
        return "/young-people/" + whose.youngPerson() + "/handovers/" + id;
    }
}
