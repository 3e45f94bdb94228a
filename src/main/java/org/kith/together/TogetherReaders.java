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

    PairPage.Who all(Viewer viewer, YoungPersonHeader header, Mate mate) {
        return new PairPage.Who(reads(viewer, header, mate), team(viewer, header), both(viewer, header, mate));
    }

    /** What was agreed the team reads, also when somebody sees it differently later, and why. */
    String team(Viewer viewer, YoungPersonHeader header) {
        return readers.of(viewer, TogetherPermissions.of(viewer).own()).teamAlone(header.name());
    }

    /** What was not agreed, and why somebody sees it differently, is between the two of them. */
    String both(Viewer viewer, YoungPersonHeader header, Mate mate) {
        var own = TogetherPermissions.of(viewer).own();
        return own ? say("together.view.readers.own", mate.name()) : say("together.view.readers", header.name());
    }
}
