package org.kith.referrals;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.UUID;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.people.YoungPersonHeader;
import org.kith.people.YoungPersonHeaders;
import org.kith.readers.Readers;
import org.kith.vocabulary.SectionNames;
import org.kith.vocabulary.Vocabulary;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whose referrals a page is about, who reads what is written there, and what else they asked for. Asked inside the actor's transaction. */
@Component
class ReferralReaders {
    private final YoungPersonHeaders headers;
    private final Readers readers;
    private final Vocabulary vocabulary;
    private final ObjectProvider<AskedForHelp> rooms;

    ReferralReaders(
            YoungPersonHeaders headers, Readers readers, Vocabulary vocabulary, ObjectProvider<AskedForHelp> rooms) {
        this.headers = headers;
        this.readers = readers;
        this.vocabulary = vocabulary;
        this.rooms = rooms;
    }

    YoungPersonHeader whose(UUID youngPerson) {
        return headers.of(youngPerson).orElseThrow(NotFound::new);
    }

    /** What the young person asked their team for themselves, while nobody answered. */
    List<String> help(Viewer viewer, UUID youngPerson) {
        return rooms.orderedStream()
                .flatMap(room -> room.open(viewer, youngPerson).stream())
                .toList();
    }

    /** What sections are called here. */
    SectionNames names() {
        return vocabulary.sections();
    }

    /** What the young person and their team alone read. */
    String team(Viewer viewer, YoungPersonHeader header) {
        return readers.of(viewer, ReferralPermissions.of(viewer).own()).teamAlone(header.name());
    }

    /** What the service reads too. */
    String withService(Viewer viewer, YoungPersonHeader header, String service) {
        return say("referrals.readers", team(viewer, header), service);
    }
}
