package org.kith.working;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.drafts.DraftForm;
import org.kith.drafts.FormName;
import org.kith.drafts.OwnDrafts;
import org.kith.files.Portraits.Part;
import org.kith.form.Form;
import org.springframework.stereotype.Component;

/**
 * A photo somebody chose of themselves, as it waits for them alone until they looked at it and said which square of it is shown. Only Kith puts one
 * there, made anew. Called inside their transaction.
 */
@Component
class ChosenPhoto {
    static final String ADDRESS = WorkingPages.ADDRESS + "/photo";

    private static final DraftForm DRAFT = new DraftForm(
            new FormName("photo", null),
            ADDRESS,
            form -> Map.of(Form.KEY, form.key().toString(), WorkingPage.PHOTO, form.value(WorkingPage.PHOTO)));

    private final OwnDrafts drafts;

    ChosenPhoto(OwnDrafts drafts) {
        this.drafts = drafts;
    }

    /** In the place of one that was chosen before. */
    void keep(Viewer viewer, Form sent, byte[] photo) {
        var form = sent.with(WorkingPage.PHOTO, Base64.getEncoder().encodeToString(photo));
        if (!drafts.keep(viewer, DRAFT, form)) {
            drafts.keep(viewer, DRAFT, form.again());
        }
    }

    Optional<Form> waiting() {
        return drafts.of(DRAFT);
    }

    void isShown(Viewer viewer, Form form) {
        drafts.sent(viewer, DRAFT, form);
    }

    static byte[] photo(Form waiting) {
        return Base64.getDecoder().decode(waiting.value(WorkingPage.PHOTO));
    }

    /** The same square of the same photo is the same one, however often it is sent. */
    static UUID id(Form sent, Part part) {
        return UUID.nameUUIDFromBytes((sent.key() + " " + part).getBytes(StandardCharsets.US_ASCII));
    }
}
