package org.kith.ahead;

import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.people.YoungPersonHeader;
import org.kith.people.YoungPersonHeaders;
import org.kith.readers.Readers;
import org.springframework.stereotype.Component;

/** Whom a page is about, and who reads what is written there. Asked inside the actor's transaction. */
@Component
class ComingReaders {
    private final YoungPersonHeaders headers;
    private final Readers readers;

    ComingReaders(YoungPersonHeaders headers, Readers readers) {
        this.headers = headers;
        this.readers = readers;
    }

    Optional<YoungPersonHeader> of(UUID youngPerson) {
        return headers.of(youngPerson);
    }

    String reads(Viewer viewer, YoungPersonHeader header) {
        return readers.of(viewer, ComingPermissions.of(viewer).own()).teamAlone(header.name());
    }
}
