package org.kith.record;

import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.drafts.Drafts;
import org.kith.drafts.FormName;
import org.kith.drafts.WaitingWords;
import org.springframework.stereotype.Component;

/** Drafts of entries: the fields of a draft as the form of an entry. Called inside the actor's transaction. */
@Component
public class EntryDrafts {
    private final Drafts drafts;

    EntryDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    public Optional<EntryForm> of(UUID person, FormName form) {
        return drafts.of(person, form).map(EntryForm::of);
    }

    /** Answers whether it is kept: not, when this form was sent. */
    public boolean keep(Viewer viewer, UUID person, EntryForm form) {
        return drafts.keep(viewer, person, form.formName(), form.key(), form.fields());
    }

    /**
     * Keeps what waited on a device while Kith could not be reached.
     *
     * @return whether it is kept: not, when this form was sent
     */
    public boolean bring(Viewer viewer, UUID person, EntryForm form, WaitingWords brought) {
        return drafts.bring(viewer, person, form.formName(), form.key(), form.fields(), brought);
    }

    public void sent(Viewer viewer, UUID person, EntryForm form) {
        drafts.sent(viewer, person, form.formName(), form.key());
    }
}
