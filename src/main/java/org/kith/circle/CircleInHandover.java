package org.kith.circle;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.handover.HandoverContents;
import org.springframework.stereotype.Component;

/** Who matters now and who is not safe, for whoever takes over: the names, and who each is to the young person. */
@Component
class CircleInHandover implements HandoverContents {
    private static final Set<CircleState> HANDED_OVER = Set.of(CircleState.NOW, CircleState.NOT_SAFE);

    private final CircleSql sql;

    CircleInHandover(CircleSql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Content> of(Viewer viewer, UUID youngPerson) {
        var may = CirclePermissions.of(viewer);
        if (!may.see()) {
            return Optional.empty();
        }
        List<String> lines = sql.all(youngPerson, null).stream()
                .filter(one ->
                        !one.takenAway() && HANDED_OVER.contains(one.words().state()))
                .map(CircleInHandover::line)
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(
                        say("place.circle"), lines, "/young-people/" + youngPerson + "/circle", say("circle.back")));
    }

    private static String line(PersonWhoMatters one) {
        var words = one.words();
        var who = words.state() == CircleState.NOT_SAFE
                ? say("circle.matters." + words.state().key())
                : words.relationship();
        return who == null ? words.name() : say("circle.whoever", words.name(), who);
    }
}
