package org.kith.handover;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.codes.ChangeReason;
import org.kith.form.Form;
import org.kith.form.Option;

/** The forms that say that a worker stops: with all their young people or with one. Who, their last day, and why. */
final class LeavingForm {
    static final String WHO = "who";
    static final String LAST_DAY = "day";
    static final String REASON = "reason";
    static final String BECAUSE = "because";

    /** That a day which is over is meant: as {@code handover.sure} asks. */
    static final String SURE = "sure";

    private static final Set<String> TO_LEAVE = Set.of("LEFTRL", "ORGRST", "TSPROC", "ABSENC", "OTHERS");
    private static final int LONGEST_REASON = 500;
    private static final int MOST_DAYS_AGO = 31;

    private LeavingForm() {}

    static LocalDate lastDay(Form form) {
        return Objects.requireNonNull(form.day(LAST_DAY));
    }

    /** Whoever was chosen of these; the one there is where nobody was asked to choose. Null for nobody, and for somebody who is none of them any more. */
    static @Nullable UUID who(Form form, List<LeavingSql.Working> among) {
        return among.size() == 1 && !form.has(WHO)
                ? among.getFirst().account()
                : among.stream()
                        .map(LeavingSql.Working::account)
                        .filter(account -> form.chose(WHO, account.toString()))
                        .findFirst()
                        .orElse(null);
    }

    static List<Option> people(List<LeavingSql.Working> among) {
        return Option.each(among, one -> one.account().toString(), LeavingSql.Working::name);
    }

    /** Why somebody stops with one young person, and stays here otherwise. */
    static List<Option> reasonsToChange() {
        return reasons().stream()
                .filter(one -> !one.value().equals(ChangeReason.LEFTRL.code()))
                .toList();
    }

    /** Why somebody leaves altogether: nobody asked them to, and somebody may rather not say. */
    static List<Option> reasonsToLeave() {
        return reasons().stream().filter(one -> TO_LEAVE.contains(one.value())).toList();
    }

    /** Those of the return that somebody can say of a day to come: nobody begins by them, and nobody has died. */
    private static List<Option> reasons() {
        return Option.each(
                ChangeReason.listed().stream()
                        .filter(reason -> !reason.equals(ChangeReason.FCONTA) && !reason.equals(ChangeReason.SWDIED))
                        .toList(),
                ChangeReason::code,
                reason -> say("handover.reason." + reason.code()));
    }

    /** @param reasons those that can be chosen */
    static Form checked(Form form, List<LeavingSql.Working> among, List<Option> reasons, LocalDate today) {
        var who = form.refuseIf(who(form, among) == null, WHO, "handover.who.none");
        return checkedDay(who, today.minusDays(MOST_DAYS_AGO), today)
                .refuseIf(
                        reasons.stream().noneMatch(one -> form.chose(REASON, one.value())),
                        REASON,
                        "handover.reason.none");
    }

    /** The same of another day than was said. */
    static Form checkedToPutRight(Form form, Leaving leaving, LocalDate today) {
        var sooner = leaving.lastDay().isBefore(today) ? leaving.lastDay() : today;
        return asksOfPast(checkedDay(form, sooner.minusDays(MOST_DAYS_AGO), today), today);
    }

    /** A day that is over may be a slip, and everybody is told at once. */
    static Form asksOfPast(Form form, LocalDate today) {
        var day = form.day(LAST_DAY);
        return form.refuseIf(
                form.wrong(LAST_DAY) == null && day != null && day.isBefore(today) && !form.chose(SURE, "yes"),
                SURE,
                "leaving.over");
    }

    private static Form checkedDay(Form form, LocalDate earliest, LocalDate today) {
        var day = form.day(LAST_DAY);
        return form.refuseIf(day == null, LAST_DAY, "handover.day.none")
                .refuseIf(day != null && day.isBefore(earliest), LAST_DAY, "handover.day.past")
                .refuseIf(day != null && day.isAfter(today.plusYears(1)), LAST_DAY, "handover.day.far");
    }

    static Form checkedToTakeBack(Form form) {
        return form.needs(BECAUSE, "handover.because.none")
                .wordsUpTo(LONGEST_REASON, BECAUSE, "handover.because.too-long")
                .unmarked(BECAUSE);
    }
}
