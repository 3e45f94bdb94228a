package org.kith.waysin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.limits.Limits;
import org.kith.limits.Trying;
import org.kith.outbox.About;
import org.kith.signin.Sessions;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.NotAllowed;
import org.kith.web.Redirect;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * A young person says where codes may go that sign them in: to a number or an address that stands with them, once they typed a code that was sent there.
 * Nobody else says it for them, so what somebody else writes there is no way to come in as them.
 */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/codes")
class CodesController {
    private final ActorTransactions acting;
    private final SentCodes codes;
    private final CodeSql sql;
    private final Limits limits;
    private final Clock clock;

    CodesController(ActorTransactions acting, SentCodes codes, CodeSql sql, Limits limits, Clock clock) {
        this.acting = acting;
        this.codes = codes;
        this.sql = sql;
        this.limits = limits;
        this.clock = clock;
    }

    @GetMapping
    @OpenTo(value = Who.SIGNED_IN, theirs = true)
    CodesPage show(Actor actor, HttpServletRequest request) {
        return acting.as(actor, viewer -> page(young(viewer), Form.empty(), request));
    }

    @PostMapping
    @OpenTo(value = Who.SIGNED_IN, recent = true)
    Answer prove(Actor actor, Form form, HttpServletRequest request, HttpServletResponse response) {
        var chosen = acting.as(actor, viewer -> {
            mayLetCodesCome(viewer, request);
            return chosen(form, sql.go(viewer));
        });
        if (chosen.isEmpty()) {
            return acting.as(
                    actor, viewer -> page(viewer, form.refuse(CodesPage.KIND, "waysin.codes.choose"), request));
        }
        limits.trying(Trying.ASKING_FOR_A_CODE, request, response);
        limits.sending(codes.hashOf(chosen.get()), request);
        acting.doAs(actor, viewer -> codes.prove(viewer, chosen.get(), request, response));
        return Redirect.to("/codes/proof");
    }

    @GetMapping("/proof")
    @OpenTo(Who.SIGNED_IN)
    SentCodePage type(Actor actor) {
        return acting.as(actor, viewer -> proving(young(viewer), Form.empty()));
    }

    @PostMapping("/proof")
    @OpenTo(value = Who.SIGNED_IN, recent = true)
    @ConfirmationMessage("codes-on")
    Answer proved(Actor actor, Form sent, HttpServletRequest request, HttpServletResponse response) {
        var form = sent.needs(SentCodePage.CODE, "waysin.code.missing");
        var me = acting.as(actor, viewer -> mayLetCodesCome(viewer, request).me());
        if (form.isWrong()) {
            return acting.as(actor, viewer -> proving(viewer, form));
        }
        var tried = codes.tried(Purpose.ADDRESS, form.value(SentCodePage.CODE), request, response);
        var right = tried.right().filter(one -> one.accountId().equals(me));
        return acting.as(actor, viewer -> {
            if (right.isEmpty()) {
                return proving(
                        viewer, form.refuse(SentCodePage.CODE, otherwise(tried).words()));
            }
            if (!on(viewer, right.get())) {
                return proving(viewer, form.refuse(SentCodePage.CODE, "waysin.codes.somebody-elses"));
            }
            return Redirect.to("/codes");
        });
    }

    /** One of somebody else, who asked for it in this browser, is none of theirs. */
    private static Outcome otherwise(CodeSql.Tried tried) {
        return tried.became() == Outcome.RIGHT ? Outcome.NONE : tried.became();
    }

    private SentCodePage proving(Viewer young, Form form) {
        return new SentCodePage(young, form, sql.went(clock.instant()).orElse(null));
    }

    /** It may be the only way in they have. */
    @PostMapping("/off")
    @OpenTo(value = Who.SIGNED_IN, recent = true)
    @ConfirmationMessage("codes-off")
    Redirect off(Actor actor) {
        acting.doAs(actor, viewer -> {
            young(viewer);
            if (sql.off(clock.instant())) {
                sql.happened(viewer, viewer.me(), "codes off");
            }
        });
        return Redirect.to("/codes");
    }

    /** Codes may go there from now on: they are told of it, as of a passkey, and wherever they are reached. */
    private boolean on(Viewer young, CodeSql.Right right) {
        var holds = sql.own().stream()
                .filter(one -> one.id().equals(right.contactDetailId()))
                .filter(one -> sql.go(young).kinds().contains(one.kind()))
                .findFirst();
        if (holds.isEmpty() || !sql.proved(holds.get(), right.addressHash(), clock.instant())) {
            return false;
        }
        sql.happened(young, young.me(), "codes on");
        codes.tellEverywhere(young, About.CODES_ON);
        return true;
    }

    private Optional<OwnAddress> chosen(Form form, CodesGo go) {
        return sql.own().stream()
                .filter(one -> go.kinds().contains(one.kind()))
                .filter(one -> form.chose(CodesPage.KIND, one.kind().key()))
                .filter(one -> SentCodes.address(one.value()).isPresent())
                .findFirst();
    }

    private CodesPage page(Viewer young, Form form, HttpServletRequest request) {
        return CodesPage.of(young, sql.own(), sql.go(young), !Sessions.cameByCode(request), form);
    }

    /** Whoever came by a code alone may be somebody who reads their messages. */
    private static Viewer mayLetCodesCome(Viewer viewer, HttpServletRequest request) {
        young(viewer);
        NotAllowed.unless(!Sessions.cameByCode(request), "waysin.codes.passkey");
        return viewer;
    }

    private static Viewer young(Viewer viewer) {
        NotAllowed.unless(viewer.youngPerson() != null, "waysin.codes.not-yours");
        return viewer;
    }
}
