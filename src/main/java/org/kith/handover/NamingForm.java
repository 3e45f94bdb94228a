package org.kith.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.form.Form;
import org.kith.form.Option;

/** The form that says who takes over, from when on, as what, and why them. */
final class NamingForm {
    static final String WHO = "who";
    static final String DAY = "day";
    static final String ROLE = "role";
    static final String BECAUSE = "because";
    private static final int LONGEST_ROLE = 60;
    private static final int LONGEST_REASON = 500;

    private NamingForm() {}

    static LocalDate firstDay(Form form) {
        return Objects.requireNonNull(form.day(DAY));
    }

    static @Nullable UUID who(Form form, List<Candidate> among) {
        return among.stream()
                .map(Candidate::account)
                .filter(account -> form.chose(WHO, account.toString()))
                .findFirst()
                .orElse(null);
    }

    /** Those with least to do first, and whoever leaves themselves last. */
    static List<Option> options(List<Candidate> among) {
        return among.stream()
                .map(one -> new Option(one.account().toString(), one.name()).hinted(one.load()))
                .toList();
    }

    static Form checked(Form form, List<Candidate> among, LocalDate today) {
        var day = form.day(DAY);
        return form.refuseIf(who(form, among) == null, WHO, "handover.who.none")
                .refuseIf(day == null, DAY, "handover.day.none")
                .refuseIf(
                        day != null && (day.isBefore(today.minusDays(31)) || day.isAfter(today.plusYears(1))),
                        DAY,
                        "handover.day.far")
                .needs(ROLE, "handover.role.none")
                .lineUpTo(LONGEST_ROLE, ROLE, "handover.role.too-long")
                .needs(BECAUSE, "handover.because.none")
                .wordsUpTo(LONGEST_REASON, BECAUSE, "handover.because.too-long")
                .unmarked(ROLE, BECAUSE);
    }
}
