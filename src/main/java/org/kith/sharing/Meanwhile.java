package org.kith.sharing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.vocabulary.Section;

/**
 * What others decided, for the same recipient, since a form began.
 *
 * @param holding what holds for the recipient now
 */
record Meanwhile(SharingForm form, List<Grant> holding) {

    /**
     * Whether something was decided that the form does not know of.
     *
     * @param ever all that was ever shared of the record
     */
    boolean isDecided(List<Grant> ever) {
        return form.levels().keySet().stream()
                .anyMatch(section -> isChanged(section) || isDecidedByAnother(section) || isOver(section, ever));
    }

    /** The sections that are shared otherwise now than when the form began. */
    List<Section> sharedOtherwise() {
        var before = form.held();
        return before == null
                ? List.of()
                : Arrays.stream(Section.values())
                        .filter(section -> now(section) != SharingForm.of(before, section))
                        .toList();
    }

    /** To something else than the form says. */
    private boolean isChanged(Section section) {
        return sharedOtherwise().contains(section) && now(section) != form.level(section);
    }

    /** Another form decided that just as much is seen of it: what this one says beside that stands nowhere. */
    private boolean isDecidedByAnother(Section section) {
        var before = form.held();
        var same = holding.stream()
                .filter(grant -> grant.section() == section && grant.level() == form.level(section))
                .map(Grant::id)
                .toList();
        return before != null
                && SharingForm.of(before, section) != form.level(section)
                && !same.isEmpty()
                && same.stream().noneMatch(this::isByTheForm);
    }

    private boolean isByTheForm(UUID grant) {
        return form.levels().keySet().stream().map(form::idFor).anyMatch(grant::equals);
    }

    /** It was decided by this very form already, and was stopped or changed since. */
    private boolean isOver(Section section, List<Grant> ever) {
        return form.level(section) != Level.NOTHING
                && ever.stream().anyMatch(grant -> !grant.holds() && grant.id().equals(form.idFor(section)));
    }

    private Level now(Section section) {
        Map<Section, Level> now = SharingForm.held(holding);
        return SharingForm.of(now, section);
    }
}
