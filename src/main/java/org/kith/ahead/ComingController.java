package org.kith.ahead;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.nation.Birthdays;
import org.kith.people.YoungPeople;
import org.kith.people.YoungPerson;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is coming for a young person, on a line and in a list, and one of these with its steps: read by them and their team. */
@Controller
@RequestMapping("/young-people/{id}/coming")
class ComingController {
    static final AccessLogEntry COMING = AccessLogEntry.at("coming", "people");

    private final ActorTransactions acting;
    private final Comings comings;
    private final ComingReaders whose;
    private final Birthdays birthdays;
    private final YoungPeople people;

    ComingController(
            ActorTransactions acting, Comings comings, ComingReaders whose, Birthdays birthdays, YoungPeople people) {
        this.acting = acting;
        this.comings = comings;
        this.whose = whose;
        this.birthdays = birthdays;
        this.people = people;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    ComingsPage all(Actor actor, @PathVariable UUID id) {
        return acting.reading(actor, id, COMING, viewer -> {
            ComingPermissions.of(viewer).mustSee();
            var died = people.person(id).filter(YoungPerson::died).isPresent();
            return new ComingsPage(
                    viewer, whose.of(id).orElseThrow(NotFound::new), died, comings.all(id), comings.today());
        });
    }

    @GetMapping("/{what}")
    @OpenTo(Who.SIGNED_IN)
    ComingPage one(Actor actor, @PathVariable UUID id, @PathVariable String what) {
        return acting.reading(actor, id, COMING, viewer -> {
            ComingPermissions.of(viewer).mustSee();
            var header = whose.of(id).orElseThrow(NotFound::new);
            var coming = comings.of(id, what);
            var law = coming.isBirthday() ? birthdays.of(viewer, Integer.parseInt(coming.key())) : null;
            return new ComingPage(viewer, header, coming, law, comings.today());
        });
    }
}
