package org.kith.sharing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.people.YoungPersonHeader;
import org.kith.people.YoungPersonHeaders;
import org.kith.record.Entry;
import org.kith.record.RecordEntries;
import org.kith.vocabulary.SectionNames;
import org.kith.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** A record as somebody sees it with whom it is shared: read as they would read it, and shown to whoever looks on their behalf. */
@Component
public class SeenBy {
    private static final int SIZE = 50;

    private final RecordEntries timeline;
    private final YoungPersonHeaders whose;
    private final Vocabulary vocabulary;

    SeenBy(RecordEntries timeline, YoungPersonHeaders whose, Vocabulary vocabulary) {
        this.timeline = timeline;
        this.whose = whose;
        this.vocabulary = vocabulary;
    }

    /** What they see of it. */
    public static final class Content {
        final @Nullable YoungPersonHeader whose;
        final List<Entry> entries;
        final boolean hasMore;

        Content(@Nullable YoungPersonHeader whose, List<Entry> entries, boolean hasMore) {
            this.whose = whose;
            this.entries = entries;
            this.hasMore = hasMore;
        }
    }

    /** Reads as whoever acts in the transaction at this moment. */
    public Content read(UUID person) {
        var found = timeline.latest(person, SIZE);
        return new Content(whose.of(person).orElse(null), found.shown(), found.hasNext());
    }

    /**
     * @param who whom it is seen as
     * @param name whose record it is
     * @param back where whoever looks came from
     * @param proposed whether something in it is not shared yet
     */
    SeenByPage page(Viewer viewer, Content content, String who, String name, String back, boolean proposed) {
        return new SeenByPage(
                viewer, content, vocabulary.sections(), new SeenByPage.By(who, name, back, proposed), null);
    }

    /** What the sections are called here. */
    public SectionNames sections() {
        return vocabulary.sections();
    }
}
