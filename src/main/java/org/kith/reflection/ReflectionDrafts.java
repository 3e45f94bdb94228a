package org.kith.reflection;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.drafts.Drafts;
import org.kith.drafts.FormName;
import org.kith.form.Form;
import org.springframework.stereotype.Component;

/** What a worker began to write for themselves: one of each purpose for a young person. Called inside the actor's transaction. */
@Component
class ReflectionDrafts {
    /** That it was begun before and not kept. */
    static final String BEGUN = "begun";

    private final Drafts drafts;

    ReflectionDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    Optional<Form> of(UUID youngPerson, Purpose purpose) {
        return drafts.of(youngPerson, name(purpose)).map(kept -> Form.of(kept).with(BEGUN, "yes"));
    }

    /** Answers whether it is kept: not, when this form was sent. */
    boolean keep(Viewer viewer, UUID youngPerson, Purpose purpose, Form form) {
        return drafts.keep(viewer, youngPerson, name(purpose), form.key(), toKeep(form), place(purpose));
    }

    /** The same of what waited on a device. */
    boolean bring(Viewer viewer, UUID youngPerson, Purpose purpose, Form form) {
        return drafts.bring(viewer, youngPerson, name(purpose), form.key(), toKeep(form), place(purpose));
    }

    void sent(Viewer viewer, UUID youngPerson, Purpose purpose, Form form) {
        drafts.sent(viewer, youngPerson, name(purpose), form.key());
    }

    private static Map<String, String> toKeep(Form form) {
        return ReflectionForm.toKeep(form);
    }

    private static FormName name(Purpose purpose) {
        return new FormName("reflection-" + purpose.key(), null);
    }

    private static String place(Purpose purpose) {
        return "/reflections/" + purpose.key();
    }
}
