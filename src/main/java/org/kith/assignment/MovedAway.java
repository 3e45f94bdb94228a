package org.kith.assignment;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.Dates;
import org.kith.words.DisplayName;
import org.kith.words.Line;

/**
 * Somebody who was moved to another team, as whoever worked with them is told.
 *
 * @param called null where nobody gave them a name
 */
record MovedAway(UUID id, @Nullable String called, Now now, OffsetDateTime told, Off off) {

    /**
     * Where they are by now.
     *
     * @param managers who manages that team, in words
     * @param back whether whoever is told is in it
     */
    record Now(String team, String managers, LocalDate day, boolean back) {

        String since() {
            return Dates.longDay(day);
        }
    }

    /**
     * What does not come for whoever is told.
     *
     * @param begins from when they were to work with them; null where that is not so
     * @param meetings the days on which they were to meet
     */
    record Off(@Nullable LocalDate begins, List<LocalDate> meetings) {}

    String name() {
        return DisplayName.young(called);
    }

    /** That they do not begin, and do not meet; empty where nothing of it was said. */
    String whatIsOff() {
        var begins = off.begins() == null ? "" : Dates.longDay(off.begins());
        var meetings = Line.all(off.meetings().stream().map(Dates::longDay).toList());
        if (begins.isEmpty()) {
            return off.meetings().isEmpty() ? "" : say("moved-away.meetings", name(), meetings);
        }
        return off.meetings().isEmpty()
                ? say("moved-away.begins", name(), begins)
                : say("moved-away.begins-meetings", name(), begins, meetings);
    }
}
