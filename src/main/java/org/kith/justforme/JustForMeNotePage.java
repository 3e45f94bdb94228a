package org.kith.justforme;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.WordsForm;
import org.kith.web.FormPage;

/**
 * One note, to read and to change; or a new one.
 *
 * @param versions the latest first; none for a new one
 * @param form with the id of the note, and the version that was there when the words were typed
 * @param shown says that they were shown it, when it is thrown away
 */
record JustForMeNotePage(Viewer viewer, List<JustForMe.Note> versions, Form form, String shown) implements FormPage {

    @Override
    public boolean forOwnEyes() {
        return true;
    }

    /** Whether words stand in the form that were typed before and not kept. */
    boolean isBegun() {
        var words = form.value(WordsForm.WORDS);
        return !form.isWrong()
                && !words.isEmpty()
                && (versions.isEmpty() || !versions.getFirst().words().equals(words));
    }

    /** What was written on another phone before the latest words and unseen there; none when nothing was, or the same. */
    List<JustForMe.Note> meanwhile() {
        if (versions.isEmpty()) {
            return List.of();
        }
        var latest = versions.getFirst();
        return versions.stream()
                .filter(one -> one.version() > latest.seen() && !one.words().equals(latest.words()))
                .toList();
    }
}
