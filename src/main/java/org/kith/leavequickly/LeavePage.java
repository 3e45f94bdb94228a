package org.kith.leavequickly;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.stream.Stream;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/** What leaving quickly does, what it leaves behind, and whether it is on. */
record LeavePage(Viewer viewer) implements Page {
    boolean on() {
        return viewer.leavesTo() != null;
    }

    /** How what stays is deleted, by the names of browsers. */
    List<String> deleting() {
        return Stream.of("chrome", "safari", "samsung", "firefox", "edge")
                .map(browser -> say("leave.delete." + browser))
                .toList();
    }
}
