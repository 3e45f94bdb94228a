package org.kith.vocabulary;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;
import org.kith.writing.KindWord;

/**
 * The words an organisation chose, each to be changed.
 *
 * @param sections the form for their names
 * @param opening the form for how an entry begins
 * @param words the organisation's own kind words
 * @param kiths Kith's own kind words
 * @param kept whether something was kept just now
 */
record OurWordsPage(Viewer viewer, Form sections, Form opening, List<OwnWord> words, List<KindWord> kiths, boolean kept)
        implements FormPage {

    /** The one that was sent. */
    @Override
    public Form form() {
        return opening.isWrong() ? opening : sections;
    }
}
