package org.kith.drafts;

import java.util.Optional;
import org.kith.actor.Viewer;
import org.kith.form.Form;

/** Forms of a room that are about no young person, and in which what is typed is kept for whoever types it, as one bean of that room. */
public interface OwnDraftForms {
    /**
     * The form of that name; none where it is no form of this room.
     *
     * @throws org.kith.actor.NotFound where there is no such form for them
     * @throws org.kith.web.NotAllowed where they may not say it
     */
    Optional<DraftForm> find(Viewer viewer, FormName name, Form typed);
}
