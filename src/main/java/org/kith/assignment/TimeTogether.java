package org.kith.assignment;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.continuity.LeftOpen;
import org.kith.form.Form;
import org.kith.words.Dates;

/**
 * Somebody's time with a young person: from its first day up to, not including, its end day.
 *
 * @param id of the assignment, or of the spell where a return says so
 * @param account null where nobody said yet which account the worker of a return is
 * @param worker null where it was said in Kith
 * @param same the code that stands for this worker, where two codes without an account are one person
 * @param leftOpen set where a return left it without an end and a later one does not name it
 * @param gone whether they left Kith, or the team of the young person, and so are not there any more
 * @param handedOver whether it ends after the last day of somebody who hands over
 */
record TimeTogether(
        UUID id,
        @Nullable UUID account,
        @Nullable UUID worker,
        @Nullable UUID same,
        @Nullable String name,
        @Nullable String role,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Said started,
        @Nullable Said ended,
        @Nullable LeftOpen leftOpen,
        boolean gone,
        boolean handedOver) {

    /** Who said it, and why. */
    record Said(String by, LocalDate on, String because) {}

    /** The same with another first day. */
    TimeTogether since(LocalDate first) {
        return new TimeTogether(
                id, account, worker, same, name, role, first, until, started, ended, leftOpen, gone, handedOver);
    }

    boolean fromReturn() {
        return worker != null;
    }

    boolean runs(LocalDate day) {
        return until == null || until.isAfter(day);
    }

    boolean isNow(LocalDate day) {
        return !gone && !from.isAfter(day) && runs(day) && LeftOpen.vouches(leftOpen, day);
    }

    /** Whether the last day is known and to come. */
    boolean endsAfter(LocalDate day) {
        return ended != null && until != null && until.isAfter(day);
    }

    /** The same, where whoever goes says goodbye and the young person reads why in words meant for them. */
    boolean isHandedOverAfter(LocalDate day) {
        return handedOver && endsAfter(day);
    }

    /** Whether it was taken back before its first day: nobody was there for any of it. */
    boolean neverBegan() {
        return ended != null && from.equals(until) && ended.on().isBefore(from);
    }

    boolean isToCome(LocalDate day) {
        return role != null && from.isAfter(day) && runs(from) && !gone;
    }

    /** Whether whoever was to begin has left before that. */
    boolean leftBefore(LocalDate day) {
        return gone && from.isAfter(day);
    }

    /** Whether it was said here of that colleague, and ends by a day or never begins. */
    boolean isOverBy(LocalDate day, UUID colleague) {
        return !fromReturn()
                && colleague.equals(account)
                && until != null
                && (!until.isAfter(day) || until.equals(from));
    }

    /** Whether this is what a form said of who begins. */
    boolean began(UUID colleague, Form form) {
        return colleague.equals(account)
                && form.line(AssignmentForm.ROLE).equals(role)
                && from.equals(form.day(AssignmentForm.DAY))
                && started != null
                && started.because().equals(form.words(AssignmentForm.BECAUSE));
    }

    /** Whether it ended as a form says. */
    boolean ended(Form form) {
        return ended != null
                && ended.because().equals(form.words(AssignmentForm.BECAUSE))
                && Objects.equals(until, form.day(AssignmentForm.DAY));
    }

    /** Its end as people know it: the last day of whoever hands over. */
    @Nullable
    LocalDate untilAsSaid() {
        return until != null && handedOver ? until.minusDays(1) : until;
    }

    /** From when until when, as people say it. */
    String when() {
        var first = Dates.longDay(from);
        var last = untilAsSaid();
        if (last != null) {
            return say("workers.from-until", first, Dates.longDay(last));
        }
        return leftOpen == null || leftOpen.notInReturn() == null
                ? say("workers.since", first)
                : say("period.left-open", first, say("left-open.not-in", String.valueOf(leftOpen.notInReturn())));
    }

    String called() {
        return name == null || name.isEmpty() ? say("own-lifeline.unnamed") : name;
    }

    /** What their face shows where there is no photo. */
    String face() {
        return name == null ? "" : name;
    }

    /** What tells them from others who are there. */
    @Nullable
    UUID who() {
        return account != null ? account : same != null ? same : worker;
    }
}
