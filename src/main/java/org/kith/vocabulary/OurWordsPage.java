package org.kith.vocabulary;

import static org.kith.words.Words.sayEach;

import java.util.List;
import java.util.Map;
import org.kith.actor.Viewer;
import org.kith.web.Page;
import org.kith.writing.KindWord;

/**
 * The words an organisation chose, each to be changed.
 *
 * @param fields what stands in the forms
 * @param words the organisation's own kind words
 * @param kiths Kith's own kind words
 * @param wrong fields and what is wrong with them, as keys in the words files
 * @param kept whether something was kept just now
 */
record OurWordsPage(
        Viewer viewer,
        Fields fields,
        List<OwnWord> words,
        List<KindWord> kiths,
        Map<String, String> wrong,
        boolean kept)
        implements Page {

    /** @param sections the names, where there are any */
    record Fields(Map<Section, String> sections, String opening) {}

    String name(Section section) {
        return fields.sections().getOrDefault(section, "");
    }

    @Override
    public Map<String, String> toPutRight() {
        return sayEach(wrong);
    }

    @Override
    public int status() {
        return wrong.isEmpty() ? 200 : 422;
    }
}
