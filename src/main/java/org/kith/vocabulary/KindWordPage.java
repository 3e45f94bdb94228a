package org.kith.vocabulary;

import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/**
 * One of an organisation's own kind words, to be added, changed or taken back.
 *
 * @param word as it stands; null for one to be added
 * @param form as it was typed
 */
record KindWordPage(Viewer viewer, @Nullable OwnWord word, Form form) implements FormPage {

    String action() {
        return word == null ? "/words/kind-words" : "/words/kind-words/" + word.id() + "/changes";
    }
}
