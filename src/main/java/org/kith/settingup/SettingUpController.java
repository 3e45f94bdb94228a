package org.kith.settingup;

import java.util.Comparator;
import java.util.List;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.inbox.FirstSteps;
import org.kith.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What is to be done before people can work with Kith. Nothing is ticked here: each is done where it is done, and is so then. */
@Controller
class SettingUpController {
    private final ActorTransactions acting;
    private final List<FirstSteps> rooms;

    SettingUpController(ActorTransactions acting, List<FirstSteps> rooms) {
        this.acting = acting;
        this.rooms = rooms;
    }

    @GetMapping("/setting-up")
    @OpenTo(Who.SIGNED_IN)
    Page show(Actor actor) {
        return acting.as(actor, viewer -> {
            SettingUpPermissions.of(viewer).mustSee();
            var steps = rooms.stream()
                    .flatMap(room -> room.of(viewer).stream())
                    .sorted(Comparator.comparingInt(FirstSteps.Step::order))
                    .toList();
            return new SettingUpPage(viewer, steps);
        });
    }
}
