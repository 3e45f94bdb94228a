package org.kith.successor;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.vocabulary.RolesToChoose;
import org.kith.words.Dates;

/** The form that says who takes over, from when on, as what, and why them. */
final class NamingForm {
    static final String WHO = "who";
    static final String DAY = "day";
    static final String ROLE = "role";
    static final String BECAUSE = "because";

    /** Who was named when the form was opened, by the step that says so; empty for nobody. */
    static final String SEEN = "seen";

    /** That somebody knows what they were told of it, and means it: as {@code handover.sure} asks. */
    static final String SURE = "sure";

    private static final int LONGEST_ROLE = 60;
    private static final int LONGEST_REASON = 500;

    private NamingForm() {}

    static LocalDate firstDay(Form form) {
        return Objects.requireNonNull(form.day(DAY));
    }

    static @Nullable UUID who(Form form, List<Option> among) {
        return among.stream()
                .map(Option::value)
                .filter(account -> form.chose(WHO, account))
                .map(UUID::fromString)
                .findFirst()
                .orElse(null);
    }

    /** As it stands: whoever is named, or nobody yet. */
    static Form of(List<NamingSql.Named> named, String role) {
        var form = seen(Form.empty(), named).with(ROLE, role);
        return named.isEmpty()
                ? form
                : form.with(WHO, named.getFirst().account().toString())
                        .with(DAY, named.getFirst().firstDay().toString())
                        .with(BECAUSE, named.getFirst().because());
    }

    static Form seen(Form form, List<NamingSql.Named> named) {
        return form.with(SEEN, standing(named));
    }

    private static String standing(List<NamingSql.Named> named) {
        return named.isEmpty() ? "" : named.getFirst().id().toString();
    }

    /** Whether somebody was named since it was opened. */
    static boolean isLate(Form form, List<NamingSql.Named> named) {
        return !form.value(SEEN).equals(standing(named));
    }

    /**
     * @param name of the young person
     * @param gap how many days nobody would be there for, were it kept; 0 for none
     */
    static Form checked(Form form, List<Option> among, RolesToChoose roles, String name, LocalDate today, long gap) {
        var day = form.day(DAY);
        var who = form.refuseIf(who(form, among) == null, WHO, "handover.who.none")
                .refuseIf(day == null, DAY, "handover.first-day.none")
                .refuseIf(day != null && day.isBefore(today.minusDays(31)), DAY, "handover.first-day.past")
                .refuseIf(day != null && day.isAfter(today.plusYears(1)), DAY, "handover.first-day.far");
        return roles.checked(who)
                .needs(ROLE, "handover.role.none")
                .lineUpTo(LONGEST_ROLE, ROLE, "handover.role.too-long")
                .needs(BECAUSE, "handover.why-them.none")
                .wordsUpTo(LONGEST_REASON, BECAUSE, "handover.why-them.too-long")
                .unmarked(ROLE, BECAUSE)
                .refuseIf(isUnasked(form, isPast(day, today)), SURE, "handover.naming.past", longDay(day), name)
                .refuseIf(isUnasked(form, gap > 0), SURE, "handover.naming.gap", gap);
    }

    private static boolean isUnasked(Form form, boolean toAsk) {
        return toAsk && !form.chose(SURE, "yes");
    }

    private static boolean isPast(@Nullable LocalDate day, LocalDate today) {
        return day != null && day.isBefore(today);
    }

    private static String longDay(@Nullable LocalDate day) {
        return day == null ? "" : Dates.longDay(day);
    }

    /** The same of the role alone, which is asked where their time begins anew. */
    static Form checkedRole(Form form, boolean goesOn, RolesToChoose roles) {
        return goesOn ? form : checkedRole(roles.checked(form));
    }

    private static Form checkedRole(Form form) {
        return form.needs(ROLE, "handover.role.none")
                .lineUpTo(LONGEST_ROLE, ROLE, "handover.role.too-long")
                .unmarked(ROLE);
    }

    /** Days after the last one before the first one. */
    static long gap(Form form, LocalDate lastDay) {
        var day = form.day(DAY);
        return day == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(lastDay.plusDays(1), day));
    }
}
