package org.kith.lostdevice;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.form.Form;
import org.kith.signin.WaysIn;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** That somebody who works here or at a service lost a phone or computer, said by whoever looks after them. */
@Controller
class LostDeviceController {
    private final ActorTransactions acting;
    private final LostDevices lost;
    private final WaysIn sql;

    LostDeviceController(ActorTransactions acting, LostDevices lost, WaysIn sql) {
        this.acting = acting;
        this.lost = lost;
        this.sql = sql;
    }

    /** For managers, who have no other page of the people in their teams. */
    @GetMapping("/lost-devices")
    @OpenTo(Who.SIGNED_IN)
    LostDevicesPage inMyTeams(Actor actor) {
        return acting.as(actor, viewer -> {
            NotAllowed.unless(NavigationPermissions.of(viewer).lookInto(), "error.not-yours");
            return new LostDevicesPage(viewer, sql.teamMates(viewer));
        });
    }

    @GetMapping("/accounts/{account}/lost-device")
    @OpenTo(Who.SIGNED_IN)
    LostDevicePage form(Actor actor, @PathVariable UUID account) {
        return acting.as(actor, viewer -> lost.form(viewer, sql.notYoung(account)));
    }

    @PostMapping("/accounts/{account}/lost-device")
    @OpenTo(value = Who.SIGNED_IN, recent = true)
    @ConfirmationMessage("device-lost")
    Answer say(Actor actor, @PathVariable UUID account, Form form) {
        var page = acting.as(actor, viewer -> lost.say(viewer, sql.notYoung(account), form));
        return page.form().isWrong() ? page : Redirect.to(page.back());
    }
}
