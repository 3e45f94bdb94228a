package org.kith.provider;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.NotAllowed;
import org.kith.web.Redirect;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The administrator invites somebody who works here to come in by the provider: once, with the address that it knows them by. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/staff/{account}/provider")
class InviteController {
    private static final Duration GOOD_FOR = Duration.ofDays(14);

    private final ActorTransactions acting;
    private final ProviderSql sql;
    private final ComingIn comingIn;
    private final ProviderConfiguration.TheProvider the;
    private final Clock clock;

    InviteController(
            ActorTransactions acting,
            ProviderSql sql,
            ComingIn comingIn,
            ProviderConfiguration.TheProvider the,
            Clock clock) {
        this.acting = acting;
        this.sql = sql;
        this.comingIn = comingIn;
        this.the = the;
        this.clock = clock;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    InvitePage ask(Actor actor, @PathVariable UUID account) {
        return acting.as(actor, viewer -> page(viewer, account, Form.empty()));
    }

    @PostMapping
    @OpenTo(value = Who.SIGNED_IN, recent = true)
    @ConfirmationMessage("provider-invited")
    Answer invite(Actor actor, @PathVariable UUID account, Form sent) {
        return acting.as(actor, viewer -> {
            var form = InvitePage.checked(sent);
            var page = page(viewer, account, form);
            if (form.isWrong()) {
                return page;
            }
            NotAllowed.unless(page.mayInvite(), "provider.invite.no");
            var now = clock.instant();
            NotAllowed.unless(
                    sql.invite(account, comingIn.hash(InvitePage.email(form)), now, now.plus(GOOD_FOR)),
                    "provider.invite.no");
            return Redirect.to("/staff/" + account + "/provider");
        });
    }

    private InvitePage page(Viewer viewer, UUID account, Form form) {
        CheckController.mustLookAfter(viewer);
        var somebody = sql.somebody(account).orElseThrow(NotFound::new);
        return new InvitePage(viewer, account, somebody, sql.state(account), the.name(), form);
    }
}
