package org.kith.together;

import static org.kith.words.Words.say;

import java.util.UUID;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.people.YoungPersonHeader;
import org.kith.people.YoungPersonHeaders;
import org.kith.readers.Readers;
import org.springframework.stereotype.Component;

/** Whose page it is, and who reads what is written there. Asked inside the actor's transaction. */
@Component
class TogetherReaders {
    private final YoungPersonHeaders headers;
    private final Readers readers;

    TogetherReaders(YoungPersonHeaders headers, Readers readers) {
        this.headers = headers;
        this.readers = readers;
    }

    YoungPersonHeader of(UUID youngPerson) {
        return headers.of(youngPerson).orElseThrow(NotFound::new);
    }

    /** The two of them first, and whoever reads it once it is agreed. */
    String reads(Viewer viewer, YoungPersonHeader header, Mate mate) {
        var own = TogetherPermissions.of(viewer).own();
        var all = readers.of(viewer, own).teamAlone(header.name());
        return own ? say("together.readers.own", mate.name(), all) : say("together.readers", header.name(), all);
    }

    /** Why somebody sees it differently is between the two of them, unless the team read what held until then. */
    String readsOtherwise(Viewer viewer, YoungPersonHeader header, Mate mate, Said said) {
        var own = TogetherPermissions.of(viewer).own();
        if (said.agreedAt() != null) {
            return readers.of(viewer, own).teamAlone(header.name());
        }
        return own ? say("together.view.readers.own", mate.name()) : say("together.view.readers", header.name());
    }
}
