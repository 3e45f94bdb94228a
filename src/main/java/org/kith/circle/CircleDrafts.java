package org.kith.circle;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.drafts.DraftForm;
import org.kith.drafts.DraftForms;
import org.kith.drafts.FormName;
import org.springframework.stereotype.Component;

/** The form of somebody who matters, in which what is typed is kept: of somebody new, or of one who is changed. */
@Component
class CircleDrafts implements DraftForms {
    private static final String KIND = "circle";
    private final Circle circle;

    CircleDrafts(Circle circle) {
        this.circle = circle;
    }

    /** @param person who is changed; null for somebody new */
    static DraftForm of(@Nullable UUID person) {
        return DraftForm.of(
                new FormName(KIND, person),
                person == null ? "/circle/new" : "/circle/" + person + "/change",
                CircleForm.FIELDS);
    }

    @Override
    public Optional<DraftForm> find(Asked asked) {
        if (!asked.name().is(KIND)) {
            return Optional.empty();
        }
        var person = asked.name().of();
        if (person == null) {
            CirclePermissions.of(asked.viewer()).mustAdd();
        } else {
            circle.toChange(asked.viewer(), asked.youngPerson(), person);
        }
        return Optional.of(of(person));
    }
}
