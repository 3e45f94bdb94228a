package org.kith.promises;

import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.people.YoungPersonHeader;
import org.kith.people.YoungPersonHeaders;
import org.kith.readers.Readers;
import org.kith.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** Whose promises a page is about, who reads what is written there, and how one writes to them. Asked inside the actor's transaction. */
@Component
class PromiseReaders {
    private final YoungPersonHeaders headers;
    private final Readers readers;
    private final Vocabulary vocabulary;

    PromiseReaders(YoungPersonHeaders headers, Readers readers, Vocabulary vocabulary) {
        this.headers = headers;
        this.readers = readers;
        this.vocabulary = vocabulary;
    }

    Optional<YoungPersonHeader> of(UUID youngPerson) {
        return headers.of(youngPerson);
    }

    String reads(Viewer viewer, YoungPersonHeader header) {
        return readers.of(viewer, PromisePermissions.of(viewer).own()).teamAlone(header.name());
    }

    /** How an explanation to them begins: with the greeting alone; nothing where they write it themselves. */
    String opening(Viewer viewer, YoungPersonHeader header) {
        if (PromisePermissions.of(viewer).own()) {
            return "";
        }
        var greeting = vocabulary.opening(header.id(), header.knownAs()).lines().findFirst();
        return greeting.map(words -> words + "\n\n").orElse("");
    }
}
