package org.kith.promises;

import java.util.Optional;
import java.util.UUID;
import org.kith.actor.NotFound;
import org.kith.drafts.DraftForm;
import org.kith.drafts.DraftForms;
import org.kith.drafts.FormName;
import org.springframework.stereotype.Component;

/** The forms of this room in which what is typed is kept: of a promise that is written down, and of what became of one. */
@Component
class PromiseDrafts implements DraftForms {
    static final DraftForm NEW =
            DraftForm.of(new FormName(PromiseForm.DRAFT, null), "/promises/new", PromiseForm.FIELDS);

    private final Promises promises;

    PromiseDrafts(Promises promises) {
        this.promises = promises;
    }

    static DraftForm of(UUID promise, Step step) {
        return DraftForm.of(
                new FormName(PromiseForm.DRAFT + "-" + step.key(), promise),
                "/promises/" + promise + "/steps/" + step.key(),
                PromiseForm.FIELDS);
    }

    @Override
    public Optional<DraftForm> find(Asked asked) {
        if (asked.name().equals(NEW.name())) {
            PromisePermissions.of(asked.viewer()).mustAdd();
            return Optional.of(NEW);
        }
        var promise = asked.name().of();
        return promise == null
                ? Optional.empty()
                : asked.name()
                        .after(PromiseForm.DRAFT + "-")
                        .map(key -> step(asked, promise, Step.ofKey(key).orElseThrow(NotFound::new)));
    }

    private DraftForm step(Asked asked, UUID promise, Step step) {
        if (!asked.sent()) {
            promises.toTake(asked.viewer(), asked.youngPerson(), promise, step);
        }
        return of(promise, step);
    }
}
