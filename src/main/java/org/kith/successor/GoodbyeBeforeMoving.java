package org.kith.successor;

import static org.kith.words.Words.say;

import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.assignment.BeforeMoving;
import org.kith.handover.HandoverPermissions;
import org.springframework.stereotype.Component;

/** A handover, before a young person is moved to another team: whoever stops by that meets whoever comes, and says goodbye. */
@Component
final class GoodbyeBeforeMoving implements BeforeMoving {
    @Override
    public Optional<Goodbye> goodbye(Viewer viewer, UUID youngPerson) {
        return HandoverPermissions.of(viewer).work()
                ? Optional.of(new Goodbye("/young-people/" + youngPerson + "/handovers", say("handover.before-moving")))
                : Optional.empty();
    }
}
