package org.kith.sharing;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.vocabulary.SectionNames;
import org.kith.web.Page;

/** What whoever looks asked about sharing and nobody answered yet, the oldest first. */
record AskedPage(Viewer viewer, SectionNames names, List<OpenSql.OpenAsk> asks) implements Page {

    String words(Ask ask) {
        return ask.words(names);
    }
}
