package org.kith.groups;

import static org.kith.words.Words.say;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.timeline.TimelinePlace;
import org.kith.words.Line;

/**
 * What a young person did together with others, as they themselves see it.
 *
 * @param agreed whether the others may read that they were there; null while they did not say
 * @param others first names, of everybody and only where everybody said yes
 */
record Together(
        UUID part,
        UUID entry,
        What what,
        Written written,
        @Nullable Boolean agreed,
        List<String> others) {

    record Written(LocalDate day, Instant at, String section) {}

    TimelinePlace place() {
        return new TimelinePlace(written.day(), written.at(), part);
    }

    boolean yes() {
        return agreed != null && agreed;
    }

    boolean isSaid() {
        return agreed != null;
    }

    /** Who was there, as far as they read it. */
    String sentence() {
        return others.isEmpty() ? say(state()) : say("groups.together.with", Line.all(others));
    }

    private String state() {
        return agreed == null ? "groups.together.unsaid" : agreed ? "groups.together.waits" : "groups.together.no";
    }

    String inTimeline() {
        return others.isEmpty()
                ? say(isSaid() ? "groups.timeline.own" : "groups.timeline.ask", what.plainName())
                : say("groups.timeline.with", what.plainName(), Line.all(others));
    }
}
