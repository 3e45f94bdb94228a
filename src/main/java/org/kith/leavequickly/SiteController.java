package org.kith.leavequickly;

import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Managers say where young people of their organisation are who left quickly. */
@Controller
@RequestMapping("/leaving-quickly/site")
class SiteController {
    private final ActorTransactions acting;
    private final LeaveSql sql;
    private final String own;

    SiteController(ActorTransactions acting, LeaveSql sql, @Value("${kith.base-url}") URI own) {
        this.acting = acting;
        this.sql = sql;
        this.own = Objects.requireNonNullElse(own.getHost(), "");
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    Answer ask(Actor actor) {
        return acting.<Answer>as(
                actor,
                viewer -> new SitePage(viewer, Form.empty().with(SitePage.SITE, sql.site(organisation(viewer)))));
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("leave-site")
    Answer say(Actor actor, Form form) {
        var typed = form.line(SitePage.SITE);
        var site = Site.of(typed.isEmpty() ? Site.KITHS : typed, own);
        return acting.<Answer>as(actor, viewer -> {
            var organisation = organisation(viewer);
            if (site.isEmpty()) {
                return new SitePage(viewer, form.refuse(SitePage.SITE, "leave.site.wrong"));
            }
            sql.saySite(organisation, site.get());
            return Redirect.to("/leaving-quickly/site");
        });
    }

    private static UUID organisation(Viewer viewer) {
        LeavePermissions.of(viewer).mustSaySite();
        return Objects.requireNonNull(viewer.organisation(), "managers belong to one");
    }
}
