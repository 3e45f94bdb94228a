package org.kith.ahead;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.NotFound;
import org.kith.drafts.DraftForm;
import org.kith.drafts.DraftForms;
import org.kith.drafts.FormName;
import org.springframework.stereotype.Component;

/** The forms of this room in which what is typed is kept: of something new, and of what is said of it. */
@Component
class ComingDrafts implements DraftForms {
    private static final String KIND = "coming";
    static final DraftForm NEW = DraftForm.of(new FormName(KIND, null), "/coming/new", ComingForm.FIELDS);

    private final Comings comings;

    ComingDrafts(Comings comings) {
        this.comings = comings;
    }

    static DraftForm change(Coming coming) {
        return of("change", coming, "/change", ComingForm.FIELDS);
    }

    static DraftForm outcome(Coming coming) {
        return of("outcome", coming, "/outcome", OutcomeForm.FIELDS);
    }

    static DraftForm step(Coming coming) {
        return of("step", coming, "/steps/new", StepForm.FIELDS);
    }

    static DraftForm said(Coming coming, UUID step) {
        return DraftForm.of(
                new FormName(KIND + "-said", step), "/coming/" + coming.key() + "/steps/" + step, StepForm.SAID_FIELDS);
    }

    private static DraftForm of(String what, Coming coming, String form, List<String> fields) {
        return DraftForm.of(
                new FormName(KIND + "-" + what, coming.reference()), "/coming/" + coming.key() + form, fields);
    }

    @Override
    public Optional<DraftForm> find(Asked asked) {
        var may = ComingPermissions.of(asked.viewer());
        if (asked.name().equals(NEW.name())) {
            may.mustAdd();
            return Optional.of(NEW);
        }
        return asked.name().after(KIND + "-").map(what -> {
            may.mustAdd();
            var coming = coming(asked, what);
            if (!asked.sent()) {
                may.mustPrepare(coming);
            }
            return of(asked, what, coming);
        });
    }

    /** Which it is about, or whose step. */
    private Coming coming(Asked asked, String what) {
        var of = asked.name().of();
        return comings.all(asked.youngPerson()).stream()
                .filter(Coming::hasPage)
                .filter(one -> what.equals("said")
                        ? one.steps().stream().anyMatch(step -> step.id().equals(of))
                        : one.reference().equals(of))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static DraftForm of(Asked asked, String what, Coming coming) {
        if (what.equals("said")) {
            return said(coming, Objects.requireNonNull(asked.name().of()));
        }
        if (what.equals("step")) {
            return step(coming);
        }
        if (!coming.now().kind().isTyped()) {
            throw new NotFound();
        }
        return switch (what) {
            case "change" -> change(coming);
            case "outcome" -> outcome(coming);
            default -> throw new NotFound();
        };
    }
}
