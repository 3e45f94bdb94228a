package org.kith.sharing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.kith.form.Form;
import org.kith.vocabulary.Section;

/** What stands against what somebody chose to share: what is to be put right in the form, and what others decided since it began. */
record SharingFormCheck(SharingForm chosen) {
    static final String SECTIONS = "sections";
    static final int LONGEST = 500;

    /**
     * With what is to be put right where it is decided now.
     *
     * @param mustSayWhy whether whoever decides says how and why
     * @param name whose record it is
     */
    Form decided(LocalDate today, boolean mustSayWhy, String name) {
        var checked = said(today, mustSayWhy)
                .refuseIf(mustSayWhy && !newly().isEmpty() && lacksGround(), "basis", "sharing.basis.none")
                .refuseIf(
                        mustSayWhy && chosen.form().words("because").isEmpty(),
                        "because",
                        "sharing.because.none",
                        name);
        return words(checked, "because", mustSayWhy);
    }

    /** The same where the young person is asked first: it asks for something, until a day; on what ground it is and why is said when it is decided. */
    Form proposed(LocalDate today, boolean mustSayWhy) {
        var nothing = chosen.shared().isEmpty();
        var asked = chosen.form().refuseIf(nothing, SECTIONS, "sharing.sections.none");
        var checked = new SharingFormCheck(new SharingForm(asked)).said(today, mustSayWhy);
        return words(nothing ? day(checked, "until", today) : checked, "because", mustSayWhy);
    }

    private Form said(LocalDate today, boolean mustSayWhy) {
        var before = chosen.held();
        var form = chosen.form()
                .refuseIf(
                        before != null
                                && before.levels().isEmpty()
                                && chosen.shared().isEmpty(),
                        SECTIONS,
                        "sharing.sections.choose")
                .refuseIf(
                        chosen.form().words("purpose").isEmpty() && lacksPurpose(), "purpose", "sharing.purpose.none");
        form = words(form, "purpose", mustSayWhy);
        if (!chosen.shared().isEmpty()) {
            form = day(form, "until", today);
        }
        for (var section : chosen.shared()) {
            form = words(form, SharingForm.in("purpose", section), mustSayWhy);
            var until = SharingForm.in("until", section);
            form = form.value(until).isBlank() ? form : day(form, until, today);
        }
        return form;
    }

    private boolean lacksPurpose() {
        return newly().isEmpty()
                ? !chosen.shared().isEmpty()
                : newly().stream().anyMatch(section -> chosen.purpose(section).isEmpty());
    }

    /** The sections somebody would see more of than when the form began. */
    private List<Section> newly() {
        var before = Objects.requireNonNullElse(chosen.held(), Held.NOTHING);
        return chosen.levels().keySet().stream()
                .filter(section -> chosen.level(section).compareTo(before.level(section)) > 0)
                .toList();
    }

    private boolean lacksGround() {
        return Basis.ofKey(chosen.form().value("basis")).isEmpty();
    }

    private static Form words(Form form, String field, boolean mustSayWhy) {
        var checked = form.wordsUpTo(LONGEST, field, "sharing.too-long");
        return mustSayWhy ? checked.unmarked(field) : checked;
    }

    private static Form day(Form form, String field, LocalDate today) {
        var until = form.day(field);
        return form.refuseIf(until == null, field, "sharing.until.none")
                .refuseIf(until != null && !until.isAfter(today), field, "sharing.until.past")
                .refuseIf(until != null && until.isAfter(today.plusYears(1)), field, "sharing.until.far");
    }

    /**
     * Whether something was decided for the same recipient that the form does not know of.
     *
     * @param holding what holds for the recipient now
     * @param ever all that was ever shared of the record
     */
    boolean isOvertaken(List<Grant> holding, List<Grant> ever) {
        return chosen.levels().keySet().stream()
                .anyMatch(section -> isChanged(section, Held.of(holding))
                        || isDecidedByAnother(section, holding)
                        || isOver(section, ever));
    }

    /** The sections that are shared otherwise now than when the form began. */
    List<Section> sharedOtherwise(Held now) {
        var before = chosen.held();
        return before == null
                ? List.of()
                : Arrays.stream(Section.values())
                        .filter(section -> now.level(section) != before.level(section))
                        .toList();
    }

    /** A form of its own, on top of what is shared now: what nobody chose in it stands as it is now. */
    SharingForm against(Held now) {
        var before = chosen.held();
        var levels = chosen.levels();
        levels.replaceAll(
                (section, level) -> before != null && before.level(section) == level ? now.level(section) : level);
        return new SharingForm(chosen.form().again()).choosing(now, levels);
    }

    /** To something else than the form says. */
    private boolean isChanged(Section section, Held now) {
        return sharedOtherwise(now).contains(section) && now.level(section) != chosen.level(section);
    }

    /** Another form decided that just as much is seen of it: what this one says beside that stands nowhere. */
    private boolean isDecidedByAnother(Section section, List<Grant> holding) {
        var before = chosen.held();
        var same = holding.stream()
                .filter(grant -> grant.section() == section && grant.level() == chosen.level(section))
                .map(Grant::id)
                .toList();
        return before != null
                && before.level(section) != chosen.level(section)
                && !same.isEmpty()
                && same.stream().noneMatch(this::isByTheForm);
    }

    private boolean isByTheForm(UUID grant) {
        return chosen.levels().keySet().stream().map(chosen::idFor).anyMatch(grant::equals);
    }

    /** It was decided by this very form already, and was stopped or changed since. */
    private boolean isOver(Section section, List<Grant> ever) {
        return chosen.level(section) != Level.NOTHING
                && ever.stream().anyMatch(grant -> !grant.holds() && grant.id().equals(chosen.idFor(section)));
    }
}
