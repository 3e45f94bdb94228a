package org.kith.together;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.drafts.Drafts;
import org.kith.drafts.FormName;
import org.kith.form.Form;
import org.springframework.stereotype.Component;

/** What somebody began to write of how they work together, and has not sent. Called inside the actor's transaction. */
@Component
class TogetherDrafts {
    /** That it was begun before and not sent. */
    static final String BEGUN = "begun";

    private final Drafts drafts;

    TogetherDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    /** A form of the room, what it is about, and where it stands below the young person's address. */
    record Which(FormName name, String place) {
        static Which lines(UUID worker, Side side) {
            return new Which(
                    new FormName("together-" + side.key(), worker), "/together/" + worker + "/sides/" + side.key());
        }

        static Which view(UUID worker) {
            return new Which(new FormName("together-view", worker), "/together/" + worker + "/view");
        }

        static Which otherwise(UUID worker, UUID said) {
            return new Which(new FormName("together-otherwise", said), "/together/" + worker + "/otherwise/" + said);
        }
    }

    Optional<Form> of(UUID youngPerson, Which which) {
        return LinesForm.begun(drafts.of(youngPerson, which.name()));
    }

    /** Answers whether it is kept: not, when this form was sent. */
    boolean keep(Viewer viewer, UUID youngPerson, Which which, Form form, Map<String, String> fields) {
        return drafts.keep(viewer, youngPerson, which.name(), form.key(), fields, which.place());
    }

    /** The same of what waited on a device. */
    boolean bring(Viewer viewer, UUID youngPerson, Which which, Form form, Map<String, String> fields) {
        return drafts.bring(viewer, youngPerson, which.name(), form.key(), fields, which.place());
    }

    void sent(Viewer viewer, UUID youngPerson, Which which, Form form) {
        drafts.sent(viewer, youngPerson, which.name(), form.key());
    }
}
