package org.kith.reflection;

import static org.kith.words.Words.say;

import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.people.YoungPersonHeader;
import org.kith.web.FormPage;

/**
 * The form in which a worker writes something for themselves.
 *
 * @param isLate whether the same form was kept before with other words
 */
record ReflectionPage(Viewer viewer, YoungPersonHeader whose, Purpose purpose, Form form, boolean isLate)
        implements FormPage {

    String title() {
        return say("reflection." + purpose.key());
    }

    String prompt() {
        return say("reflection." + purpose.key() + ".prompt", whose.name());
    }

    String all() {
        return whose.address() + "/reflections";
    }

    String action() {
        return all() + "/" + purpose.key();
    }

    /** Where what is typed is kept. */
    String drafts() {
        return ReflectionDrafts.of(purpose).address(whose.id());
    }
}
