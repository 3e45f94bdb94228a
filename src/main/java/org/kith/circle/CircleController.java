package org.kith.circle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.people.YoungPersonHeaders;
import org.kith.readers.Readers;
import org.kith.web.Page;
import org.kith.words.Dates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who matters to a young person, now and on any day before, and what was said of one of them: read by them and their team. */
@Controller
@RequestMapping("/young-people/{id}/circle")
class CircleController {
    static final AccessLogEntry CIRCLE = AccessLogEntry.at("circle", "people");

    private final ActorTransactions acting;
    private final YoungPersonHeaders whose;
    private final Circle circle;
    private final ClosenessSql closeness;
    private final Readers readers;
    private final Clock clock;

    CircleController(
            ActorTransactions acting,
            YoungPersonHeaders whose,
            Circle circle,
            ClosenessSql closeness,
            Readers readers,
            Clock clock) {
        this.acting = acting;
        this.whose = whose;
        this.circle = circle;
        this.closeness = closeness;
        this.readers = readers;
        this.clock = clock;
    }

    /** @param on a day on which it is shown as it was; empty for now */
    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    Page everybody(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String and) {
        return acting.<Page>reading(actor, id, CIRCLE, viewer -> {
            CirclePermissions.of(viewer).mustSee();
            return on.isBlank() && and.isBlank()
                    ? now(viewer, id)
                    : past(viewer, id, Form.empty().with("on", on).with("and", and));
        });
    }

    private CirclePage now(Viewer viewer, UUID id) {
        var header = whose.of(id).orElseThrow(NotFound::new);
        var own = CirclePermissions.of(viewer).own();
        return new CirclePage(
                viewer,
                header,
                circle.everybody(id, null),
                PastDay.since(closeness.first(id), today()),
                readers.of(viewer, own).teamAlone(header.name()));
    }

    private CirclePastPage past(Viewer viewer, UUID id, Form asked) {
        var today = today();
        var first = PastDay.checked(asked, "on", today);
        var form = asked.value("and").isBlank() ? first : PastDay.checked(first, "and", today);
        var shown = form.isWrong()
                ? List.<CirclePastPage.OnDay>of()
                : Stream.of("on", "and")
                        .filter(field -> !form.value(field).isBlank())
                        .map(field -> PastDay.asked(form, field, today))
                        .distinct()
                        .sorted()
                        .map(day -> new CirclePastPage.OnDay(day, circle.past(viewer, id, PastDay.end(day))))
                        .toList();
        return new CirclePastPage(
                viewer,
                whose.of(id).orElseThrow(NotFound::new),
                form,
                shown,
                PastDay.since(closeness.first(id), today),
                today);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Dates.LONDON));
    }

    @GetMapping("/{person}")
    @OpenTo(Who.SIGNED_IN)
    CirclePersonPage one(Actor actor, @PathVariable UUID id, @PathVariable UUID person) {
        return acting.reading(actor, id, CIRCLE, viewer -> {
            CirclePermissions.of(viewer).mustSee();
            var versions = circle.versions(id, person);
            return new CirclePersonPage(
                    viewer,
                    whose.of(id).orElseThrow(NotFound::new),
                    versions,
                    closeness.versions(id, person),
                    circle.beside(viewer, id, versions.getFirst()));
        });
    }
}
