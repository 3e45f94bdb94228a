package org.kith.reconnecting;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.drafts.Drafts;
import org.kith.drafts.FormName;
import org.kith.form.Form;
import org.springframework.stereotype.Component;

/** What somebody began to write in this room and has not sent: theirs alone. Called inside the actor's transaction. */
@Component
class ReconnectingDrafts {
    private final Drafts drafts;

    ReconnectingDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    /** A form of the room: of a wish, or of what whoever looks says of one. */
    record Which(@Nullable UUID wish, @Nullable Step step) {
        static final Which NEW = new Which(null, null);

        private FormName name() {
            return new FormName(step == null ? WishForm.DRAFT : WishForm.DRAFT + "-" + step.key(), wish);
        }

        private String place() {
            return step == null ? "/reconnecting/new" : "/reconnecting/" + wish + "/says/" + step.key();
        }
    }

    Optional<Form> of(UUID youngPerson, Which which) {
        return WishForm.begun(drafts.of(youngPerson, which.name()));
    }

    /** Answers whether it is kept: not, when this form was sent. */
    boolean keep(Viewer viewer, UUID youngPerson, Which which, Form form) {
        return drafts.keep(viewer, youngPerson, which.name(), form.key(), WishForm.toKeep(form), which.place());
    }

    /** The same of what waited on a device. */
    boolean bring(Viewer viewer, UUID youngPerson, Which which, Form form) {
        return drafts.bring(viewer, youngPerson, which.name(), form.key(), WishForm.toKeep(form), which.place());
    }

    boolean isSent(UUID youngPerson, Which which, Form form) {
        return drafts.isSent(youngPerson, which.name(), form.key());
    }

    void sent(Viewer viewer, UUID youngPerson, Which which, Form form) {
        drafts.sent(viewer, youngPerson, which.name(), form.key());
    }
}
