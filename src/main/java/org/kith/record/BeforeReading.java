package org.kith.record;

import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/** What may come before an entry is opened. Asked inside a reading of it. */
public interface BeforeReading {
    /** The page that comes first; none where the entry opens at once. */
    Optional<Page> first(Viewer viewer, UUID person, Entry entry);

    /** The young person whose record it is has read it. */
    void read(UUID entry);
}
