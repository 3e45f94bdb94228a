package org.kith.waysin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.SignedIn;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.KeptFields;
import org.kith.signin.Sessions;
import org.kith.web.NotAllowed;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * A young person who came in by a code shows by a fresh one that it is them. It shows no more than the first did: who came in with a passkey is not asked this way.
 */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/confirm/message")
class ConfirmByCodeController {
    private final ActorTransactions acting;
    private final SentCodes codes;
    private final CodeSql sql;
    private final Sessions sessions;

    ConfirmByCodeController(ActorTransactions acting, SentCodes codes, CodeSql sql, Sessions sessions) {
        this.acting = acting;
        this.codes = codes;
        this.sql = sql;
        this.sessions = sessions;
    }

    /** Where it may go only to one of theirs, it goes there at once. */
    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    ConfirmByCodePage send(Actor actor, Form form, HttpServletRequest request, HttpServletResponse response) {
        var all = acting.as(actor, viewer -> addresses(viewer, request));
        var chosen = all.size() == 1 ? all.getFirst() : chosen(all, form);
        if (chosen != null) {
            codes.ask(SentCodes.address(chosen.value()).orElseThrow(), request, response);
        }
        return acting.as(actor, viewer -> page(viewer, form, all, chosen, request));
    }

    @PostMapping("/code")
    @OpenTo(Who.SIGNED_IN)
    Object confirm(SignedIn who, Actor actor, Form sent, HttpServletRequest request, HttpServletResponse response) {
        var form = sent.needs(KeptFields.CODE, "waysin.code.missing");
        var all = acting.as(actor, viewer -> addresses(viewer, request));
        if (form.isWrong()) {
            return acting.as(actor, viewer -> page(viewer, form, all, chosen(all, form), request));
        }
        var tried = codes.tried(Purpose.SIGN_IN, form.value(KeptFields.CODE), request, response);
        if (tried.right().filter(one -> one.accountId().equals(who.account())).isPresent()) {
            return sessions.confirmed(who.account(), request, response, form.value(KeptFields.TO));
        }
        var why = tried.became() == Outcome.RIGHT ? Outcome.NONE : tried.became();
        var again = form.refuse(KeptFields.CODE, why.words());
        return acting.as(actor, viewer -> page(viewer, again, all, chosen(all, form), request));
    }

    private List<OwnAddress> addresses(Viewer viewer, HttpServletRequest request) {
        NotAllowed.unless(viewer.youngPerson() != null, "waysin.codes.not-yours");
        NotAllowed.unless(Sessions.cameByCode(request), "waysin.confirm.not-by-code");
        var all = sql.own().stream()
                .filter(one -> one.provedAt() != null)
                .filter(one -> SentCodes.address(one.value()).isPresent())
                .toList();
        NotAllowed.unless(!all.isEmpty(), "waysin.confirm.nowhere");
        return all;
    }

    private static @Nullable OwnAddress chosen(List<OwnAddress> all, Form form) {
        return all.stream()
                .filter(one -> form.chose(KeptFields.WHERE, one.kind().key()))
                .findFirst()
                .orElse(null);
    }

    private static ConfirmByCodePage page(
            Viewer viewer, Form form, List<OwnAddress> all, @Nullable OwnAddress chosen, HttpServletRequest request) {
        var known = chosen == null
                ? form
                : form.with(KeptFields.WHERE, chosen.kind().key());
        return new ConfirmByCodePage(
                viewer,
                known,
                form.value(KeptFields.TO),
                form.has(KeptFields.ASKED),
                KeptFields.of(request.getParameterMap()),
                all,
                chosen == null ? null : chosen.value());
    }
}
