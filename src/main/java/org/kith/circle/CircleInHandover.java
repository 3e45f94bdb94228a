package org.kith.circle;

import static org.kith.words.Words.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.handover.HandoverContents;
import org.kith.people.YoungPersonHeaders;
import org.springframework.stereotype.Component;

/**
 * Who matters now and who is wanted back, for whoever takes over: the closest first, and who each is to the young person. That somebody is not safe
 * is said to those who work here, without a name: it stands folded in the circle, since people look over shoulders.
 */
@Component
class CircleInHandover implements HandoverContents {
    private final Circle circle;
    private final YoungPersonHeaders whose;

    CircleInHandover(Circle circle, YoungPersonHeaders whose) {
        this.circle = circle;
        this.whose = whose;
    }

    @Override
    public Optional<Content> of(Viewer viewer, UUID youngPerson) {
        var may = CirclePermissions.of(viewer);
        if (!may.see()) {
            return Optional.empty();
        }
        var everybody = circle.everybody(youngPerson, null);
        var lines = new ArrayList<String>();
        var notSafe = everybody.in(CircleState.NOT_SAFE).size();
        if (!may.own() && notSafe > 0) {
            var name = whose.of(youngPerson).orElseThrow().name();
            lines.add(say("circle.handed-over.not-safe", notSafe, name));
        }
        lines.addAll(fromTheMiddleOn(everybody).map(CircleInHandover::line).toList());
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(
                        say("place.circle"),
                        List.copyOf(lines),
                        "/young-people/" + youngPerson + "/circle",
                        say("circle.back")));
    }

    private static Stream<PersonInCircle> fromTheMiddleOn(WholeCircle circle) {
        var rings = Stream.of(Closeness.values()).flatMap(ring -> circle.at(ring).stream());
        return Stream.concat(rings, circle.at(null).stream()).filter(one -> !one.is(CircleState.BEFORE));
    }

    private static String line(PersonInCircle one) {
        var words = one.words();
        var ring = one.closeness() == null
                ? null
                : say("circle.drawn." + one.closeness().key());
        var who =
                words.relationship() == null ? words.name() : say("circle.whoever", words.name(), words.relationship());
        return one.is(CircleState.WANTED_BACK) ? wantedBack(who, ring) : inRing(who, ring);
    }

    private static String inRing(String who, @Nullable String ring) {
        return ring == null ? who : say("circle.handed-over", who, ring);
    }

    private static String wantedBack(String who, @Nullable String ring) {
        return ring == null
                ? say("circle.handed-over.wanted-back", who)
                : say("circle.handed-over.wanted-back.ring", who, ring);
    }
}
