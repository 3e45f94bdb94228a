package org.kith.circle;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.handover.HandoverContents;
import org.springframework.stereotype.Component;

/** Who matters now, for whoever takes over: the names, and who each is to the young person. */
@Component
class CircleInHandover implements HandoverContents {
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
                .filter(one -> !one.takenAway() && one.words().mattersNow())
                .map(CircleInHandover::line)
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(
                        say("place.circle"), lines, "/young-people/" + youngPerson + "/circle", say("circle.back")));
    }

    private static String line(PersonWhoMatters one) {
        var who = one.words().relationship();
        return who == null
                ? one.words().name()
                : say("circle.whoever", one.words().name(), who);
    }
}
