package org.kith.circle;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.people.YoungPersonHeaders;
import org.kith.readers.Readers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who matters to a young person, and what was said of one of them before: read by them and their team. */
@Controller
@RequestMapping("/young-people/{id}/circle")
class CircleController {
    static final AccessLogEntry CIRCLE = AccessLogEntry.at("circle", "people");

    private final ActorTransactions acting;
    private final YoungPersonHeaders whose;
    private final Circle circle;
    private final ClosenessSql closeness;
    private final Readers readers;

    CircleController(
            ActorTransactions acting,
            YoungPersonHeaders whose,
            Circle circle,
            ClosenessSql closeness,
            Readers readers) {
        this.acting = acting;
        this.whose = whose;
        this.circle = circle;
        this.closeness = closeness;
        this.readers = readers;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    CirclePage everybody(Actor actor, @PathVariable UUID id) {
        return acting.reading(actor, id, CIRCLE, viewer -> {
            CirclePermissions.of(viewer).mustSee();
            return now(viewer, id);
        });
    }

    private CirclePage now(Viewer viewer, UUID id) {
        var header = whose.of(id).orElseThrow(NotFound::new);
        var own = CirclePermissions.of(viewer).own();
        return new CirclePage(
                viewer, header, circle.everybody(id), readers.of(viewer, own).teamAlone(header.name()));
    }

    @GetMapping("/{person}")
    @OpenTo(Who.SIGNED_IN)
    CirclePersonPage one(Actor actor, @PathVariable UUID id, @PathVariable UUID person) {
        return acting.reading(actor, id, CIRCLE, viewer -> {
            CirclePermissions.of(viewer).mustSee();
            return new CirclePersonPage(
                    viewer,
                    whose.of(id).orElseThrow(NotFound::new),
                    circle.versions(id, person),
                    closeness.versions(id, person));
        });
    }
}
