package org.kith.vocabulary;

import static org.kith.words.Words.sayEach;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * One of an organisation's own kind words, to be added, changed or taken back.
 *
 * @param word as it stands; null for one to be added
 * @param form as it was typed
 * @param wrong fields and what is wrong with them, as keys in the words files
 */
record KindWordPage(Viewer viewer, @Nullable OwnWord word, KindWordForm form, Map<String, String> wrong)
        implements Page {

    String action() {
        return word == null ? "/words/kind-words" : "/words/kind-words/" + word.id() + "/changes";
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
