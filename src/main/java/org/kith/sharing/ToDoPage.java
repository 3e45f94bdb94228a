package org.kith.sharing;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.vocabulary.Section;
import org.kith.vocabulary.SectionNames;
import org.kith.web.Page;

/** What is to be answered about sharing, the oldest first, and what ends soon. */
record ToDoPage(Viewer viewer, SectionNames names, List<OpenAsk> asks, List<Ending> ending) implements Page {

    record OpenAsk(SharingHeader whose, Ask ask) {}

    record Ending(SharingHeader whose, Grant grant) {}

    String sections(List<Section> sections) {
        return String.join(", ", sections.stream().map(names::of).toList());
    }
}
