package org.kith.continuity;

import java.util.Objects;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.jobs.Queue;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Has figures worked out again once somebody has said who works with whom, if what they said is kept. */
@Component
@ConditionalOnWebApplication
public class CountedAgain {
    private final Queue queue;

    CountedAgain(Queue queue) {
        this.queue = queue;
    }

    /** Who began or stopped working with one young person. */
    public void of(Viewer viewer, UUID youngPerson) {
        queue.add(FiguresAgain.of(organisation(viewer), youngPerson));
    }

    /** Who a worker of a return is, and so two codes may be one person with any young person. */
    public void everybody(Viewer viewer) {
        queue.add(FiguresAgain.of(organisation(viewer)));
    }

    private static UUID organisation(Viewer viewer) {
        return Objects.requireNonNull(viewer.organisation(), "people belong to an organisation");
    }
}
