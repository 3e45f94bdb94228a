package org.kith.reconnecting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.people.YoungPersonHeader;
import org.kith.web.Page;

/** A search, as whoever looks and the second person read it. */
record SearchPage(Viewer viewer, YoungPersonHeader whose, Search search) implements Page {

    /** A line of the search, or of what the young person reads. */
    record Line(@Nullable Note note, @Nullable Word word, Said said) {
        String key() {
            return note != null ? note.step().key() : word != null ? word.step().key() : "";
        }
    }

    @Override
    public String about() {
        return whose.name();
    }

    Wish wish() {
        return search.wish();
    }

    String list() {
        return whose.address() + "/reconnecting";
    }

    String address(Step step) {
        return list() + "/" + wish().id() + "/says/" + step.key();
    }

    /** What can be said next, in the order in which it stands there. */
    List<Step> steps() {
        return Stream.of(Step.values())
                .filter(step -> ReconnectingPermissions.of(viewer).take(step, search))
                .toList();
    }

    /** All that was said, the latest first. */
    List<Line> lines() {
        var lines = new ArrayList<Line>();
        search.notes().forEach(note -> lines.add(new Line(note, null, note.said())));
        wish().told().forEach(word -> lines.add(new Line(null, word, word.said())));
        lines.sort(Comparator.comparing((Line line) -> line.said().at()).reversed());
        return lines;
    }
}
