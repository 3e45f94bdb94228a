package org.kith.record;

import java.util.Map;
import java.util.UUID;
import org.kith.actor.Viewer;

/** What another room knows that must not come into an entry when it is changed, as one bean of that room. Asked in a transaction of whoever changes it. */
public interface EntryCheck {
    /** What is wrong, by field, in the words people read; nothing where this room knows nothing of the entry. */
    Map<String, String> wrong(Viewer viewer, UUID person, EntryForm form);
}
