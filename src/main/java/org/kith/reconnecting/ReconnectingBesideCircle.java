package org.kith.reconnecting;

import static org.kith.words.Words.say;

import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.circle.CircleLinks;
import org.springframework.stereotype.Component;

/** Asking somebody to look for whom the young person would like back: offered whether somebody looks already or not, so that it tells nothing. */
@Component
final class ReconnectingBesideCircle implements CircleLinks {
    @Override
    public Optional<CircleLink> wantedBack(Viewer viewer, UUID youngPerson, UUID person) {
        var may = ReconnectingPermissions.of(viewer);
        var address = "/young-people/" + youngPerson + "/reconnecting/new?person=" + person;
        return may.see()
                ? Optional.of(
                        new CircleLink(address, say(may.own() ? "reconnecting.circle.own" : "reconnecting.circle")))
                : Optional.empty();
    }
}
