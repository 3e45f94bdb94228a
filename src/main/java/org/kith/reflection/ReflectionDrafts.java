package org.kith.reflection;

import java.util.List;
import java.util.Optional;
import org.kith.actor.NotFound;
import org.kith.drafts.DraftForm;
import org.kith.drafts.DraftForms;
import org.kith.drafts.FormName;
import org.springframework.stereotype.Component;

/** What a worker began to write for themselves: one of each purpose for a young person. */
@Component
class ReflectionDrafts implements DraftForms {
    private static final String KIND = "reflection-";

    static DraftForm of(Purpose purpose) {
        return DraftForm.of(
                new FormName(KIND + purpose.key(), null),
                "/reflections/" + purpose.key(),
                List.of(ReflectionForm.WORDS));
    }

    @Override
    public Optional<DraftForm> find(Asked asked) {
        return asked.name().after(KIND).map(key -> {
            ReflectionPermissions.of(asked.viewer()).mustWrite();
            return of(Purpose.of(key).orElseThrow(NotFound::new));
        });
    }
}
