package org.kith.lostdevice;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.form.Form;
import org.kith.signin.WaysIn;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A young person's lost phone: cut off by somebody of their team, at the young person's word. */
@Controller
@RequestMapping("/young-people/{id}/way-in/lost-device")
class YoungLostDeviceController {
    private static final AccessLogEntry WAY_IN = AccessLogEntry.at("way-in");

    private final ActorTransactions acting;
    private final LostDevices lost;
    private final WaysIn waysIn;

    YoungLostDeviceController(ActorTransactions acting, LostDevices lost, WaysIn waysIn) {
        this.acting = acting;
        this.lost = lost;
        this.waysIn = waysIn;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    LostDevicePage form(Actor actor, @PathVariable UUID id) {
        return acting.reading(actor, id, WAY_IN, viewer -> lost.form(viewer, waysIn.ofYoungPerson(id)));
    }

    @PostMapping
    @OpenTo(value = Who.SIGNED_IN, recent = true)
    @ConfirmationMessage("device-lost")
    Answer say(Actor actor, @PathVariable UUID id, Form form) {
        var page = acting.reading(actor, id, WAY_IN, viewer -> lost.say(viewer, waysIn.ofYoungPerson(id), form));
        return page.form().isWrong() ? page : Redirect.to(page.back());
    }
}
