package org.kith.waysin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.SignedIn;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.limits.Limits;
import org.kith.limits.Trying;
import org.kith.signin.Invitations;
import org.kith.signin.Sessions;
import org.kith.web.Answer;
import org.kith.web.Redirect;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The code that stands beside a one-time link, typed: it does what the link does, and is used up only in a browser that can make a passkey. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/sign-in/code")
class WorkersCodeController {
    private final ActorTransactions acting;
    private final Invitations invitations;
    private final Sessions sessions;
    private final Limits limits;
    private final URI here;

    WorkersCodeController(
            ActorTransactions acting,
            Invitations invitations,
            Sessions sessions,
            Limits limits,
            @Value("${kith.base-url}") URI baseUrl) {
        this.acting = acting;
        this.invitations = invitations;
        this.sessions = sessions;
        this.limits = limits;
        this.here = baseUrl.resolve("/sign-in/code");
    }

    @GetMapping
    @OpenTo(Who.ANYBODY)
    WorkersCodePage ask(@Nullable SignedIn who) {
        return page(who, Form.empty(), null);
    }

    @PostMapping
    @OpenTo(Who.ANYBODY)
    Answer comeIn(@Nullable SignedIn who, Form sent, HttpServletRequest request, HttpServletResponse response) {
        var form = sent.needs(WorkersCodePage.CODE, "waysin.code.missing");
        if (form.isWrong()) {
            return page(who, form, null);
        }
        limits.trying(Trying.WORKERS_CODE, request, response);
        var said = invitations.byCode(form.value(WorkersCodePage.CODE));
        if (said.isEmpty()) {
            return page(who, form.refuse(WorkersCodePage.CODE, "waysin.code.wrong"), null);
        }
        if (!form.chose(WorkersCodePage.PASSKEYS, "yes")) {
            return page(who, form, said.get().until());
        }
        var link = said.get().link();
        var account = invitations.use(link);
        if (account.isEmpty()) {
            return page(who, form.refuse(WorkersCodePage.CODE, "waysin.code.wrong"), null);
        }
        sessions.beginArriving(account.get(), link, request, response);
        return Redirect.to("/passkey");
    }

    private WorkersCodePage page(@Nullable SignedIn who, Form form, @Nullable Instant goodUntil) {
        return new WorkersCodePage(form, signedInHere(who), goodUntil, here);
    }

    /** What they are called who are signed out by coming in; null for nobody, and for whoever came by a link and has no passkey yet. */
    private @Nullable String signedInHere(@Nullable SignedIn who) {
        return who == null || who.arriving() ? null : acting.as(Actor.person(who.account()), Viewer::name);
    }
}
