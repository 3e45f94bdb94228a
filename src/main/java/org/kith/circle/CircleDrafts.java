package org.kith.circle;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.drafts.Drafts;
import org.kith.drafts.FormName;
import org.kith.form.Form;
import org.springframework.stereotype.Component;

/** What somebody began to say of a person who matters and has not sent. Called inside the actor's transaction. */
@Component
class CircleDrafts {
    private final Drafts drafts;

    CircleDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    /** @param person who is changed; null for somebody new */
    Optional<Form> of(UUID youngPerson, @Nullable UUID person) {
        return drafts.of(youngPerson, name(person)).map(CircleForm::begun);
    }

    /** Answers whether it is kept: not, when this form was sent. */
    boolean keep(Viewer viewer, UUID youngPerson, @Nullable UUID person, Form form) {
        return drafts.keep(viewer, youngPerson, name(person), form.key(), CircleForm.toKeep(form), place(person));
    }

    /** The same of what waited on a device. */
    boolean bring(Viewer viewer, UUID youngPerson, @Nullable UUID person, Form form) {
        return drafts.bring(viewer, youngPerson, name(person), form.key(), CircleForm.toKeep(form), place(person));
    }

    void sent(Viewer viewer, UUID youngPerson, @Nullable UUID person, Form form) {
        drafts.sent(viewer, youngPerson, name(person), form.key());
    }

    private static FormName name(@Nullable UUID person) {
        return new FormName(CircleForm.DRAFT, person);
    }

    private static String place(@Nullable UUID person) {
        return person == null ? "/circle/new" : "/circle/" + person + "/change";
    }
}
