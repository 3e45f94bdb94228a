package org.kith.waysin;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.signin.WayIn;
import org.kith.signin.WaysIn;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;
import org.kith.words.DisplayName;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Somebody who works with a young person says, beside them, that they have a new phone. It lets nobody in: only a code that is sent to them does. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/young-people/{id}/way-in/new-phone")
class NewPhoneController {
    private static final AccessLogEntry WAY_IN = AccessLogEntry.at("way-in");

    private final ActorTransactions acting;
    private final WaysIn waysIn;
    private final NewPhones newPhones;
    private final CodeSql sql;

    NewPhoneController(ActorTransactions acting, WaysIn waysIn, NewPhones newPhones, CodeSql sql) {
        this.acting = acting;
        this.waysIn = waysIn;
        this.newPhones = newPhones;
        this.sql = sql;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    NewPhonePage show(Actor actor, @PathVariable UUID id) {
        return acting.reading(actor, id, WAY_IN, viewer -> page(viewer, id, false));
    }

    @PostMapping
    @OpenTo(value = Who.SIGNED_IN, recent = true)
    NewPhonePage begin(Actor actor, @PathVariable UUID id) {
        return acting.reading(actor, id, WAY_IN, viewer -> {
            var page = page(viewer, id, true);
            if (!page.possible()) {
                return page(viewer, id, false);
            }
            if (!newPhones.waits(page.in().who().account(), null)) {
                newPhones.say(viewer, page.in().who().account());
            }
            return page;
        });
    }

    private NewPhonePage page(Viewer viewer, UUID id, boolean begun) {
        NotAllowed.unless(
                NavigationPermissions.of(viewer).letYoungPeopleIn() && !viewer.inEmergency(), "way-in.not-yours");
        WayIn in = waysIn.of(waysIn.ofYoungPerson(id));
        var reached = in.hasPasskey() && sql.reach(in.who().account());
        return new NewPhonePage(viewer, id, DisplayName.young(sql.called(id)), in, reached, begun);
    }
}
