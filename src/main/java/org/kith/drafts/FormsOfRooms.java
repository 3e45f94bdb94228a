package org.kith.drafts;

import java.util.UUID;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The forms of all rooms in which what is typed is kept, found by their names. */
@Component
class FormsOfRooms {
    private final Drafts drafts;
    private final ObjectProvider<DraftForms> aboutSomebody;
    private final ObjectProvider<OwnDraftForms> aboutNobody;

    FormsOfRooms(Drafts drafts, ObjectProvider<DraftForms> aboutSomebody, ObjectProvider<OwnDraftForms> aboutNobody) {
        this.drafts = drafts;
        this.aboutSomebody = aboutSomebody;
        this.aboutNobody = aboutNobody;
    }

    DraftForm find(Viewer viewer, UUID youngPerson, String form, Form typed) {
        var name = FormName.sent(form).orElseThrow(NotFound::new);
        var sent = drafts.isSent(youngPerson, name, typed.key());
        var asked = new DraftForms.Asked(viewer, youngPerson, name, typed, sent);
        return aboutSomebody.stream()
                .filter(room -> !viewer.onlyShared() || room.alsoForRecipients())
                .flatMap(room -> room.find(asked).stream())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    DraftForm findOwn(Viewer viewer, String form, Form typed) {
        var name = FormName.sent(form).orElseThrow(NotFound::new);
        return aboutNobody.stream()
                .flatMap(room -> room.find(viewer, name, typed).stream())
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
