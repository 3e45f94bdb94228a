package org.kith.drafts;

import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.form.Form;

/** Forms of a room in which what is typed is kept, as one bean of that room. Whoever sees only what is shared has none of them, unless it says so. */
public interface DraftForms {
    /**
     * In the transaction that is about that young person.
     *
     * @param sent whether this form was sent: what comes late from it is told so and is no fault, whatever may be said there by now
     */
    record Asked(Viewer viewer, UUID youngPerson, FormName name, Form typed, boolean sent) {}

    /**
     * The form of that name; none where it is no form of this room.
     *
     * @throws org.kith.actor.NotFound where there is no such form for them
     * @throws org.kith.access.NotAllowed where they see what it is about and may not say it
     */
    Optional<DraftForm> find(Asked asked);

    default boolean alsoForRecipients() {
        return false;
    }
}
