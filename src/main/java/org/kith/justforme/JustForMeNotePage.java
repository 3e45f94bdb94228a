package org.kith.justforme;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;
import org.kith.words.WordsForm;

/**
 * One note, to read and to change; or a new one.
 *
 * @param versions the latest first; none for a new one
 * @param seen the version that was there when the words were typed
 * @param shown says that they were shown it, when it is thrown away
 * @param wrong what is wrong with what was typed, as a key in the words files
 */
record JustForMeNotePage(
        Viewer viewer,
        List<JustForMe.Note> versions,
        WordsForm form,
        int seen,
        String shown,
        @Nullable String wrong) implements Page {

    /** Whether words stand in the form that were typed before and not kept. */
    boolean isBegun() {
        return wrong == null
                && !form.words().isEmpty()
                && (versions.isEmpty() || !versions.getFirst().words().equals(form.words()));
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

    @Override
    public Map<String, String> toPutRight() {
        return wrong == null ? Map.of() : Map.of("words", say(wrong));
    }

    @Override
    public int status() {
        return wrong == null ? 200 : 422;
    }
}
