package org.kith.waysin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.SignedIn;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.form.Form;
import org.kith.outbox.About;
import org.kith.signin.Sessions;
import org.kith.web.Answer;
import org.kith.web.Redirect;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A young person comes in by a code that is sent to a number or an address that they said is theirs. Nobody learns whether it is anybody's. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/sign-in/message")
class AskForCodeController {
    private final ActorTransactions acting;
    private final SentCodes codes;
    private final CodeSql sql;
    private final Sessions sessions;

    AskForCodeController(ActorTransactions acting, SentCodes codes, CodeSql sql, Sessions sessions) {
        this.acting = acting;
        this.codes = codes;
        this.sql = sql;
        this.sessions = sessions;
    }

    @GetMapping
    @OpenTo(Who.ANYBODY)
    Answer ask(@Nullable SignedIn who) {
        return who == null ? new AskForCodePage(Form.empty()) : Redirect.to("/");
    }

    @PostMapping
    @OpenTo(Who.ANYBODY)
    Answer send(Form sent, HttpServletRequest request, HttpServletResponse response) {
        var address = SentCodes.address(sent.value(AskForCodePage.WHERE));
        var form = sent.needs(AskForCodePage.WHERE, "waysin.where.missing")
                .refuseIf(address.isEmpty(), AskForCodePage.WHERE, "waysin.where.wrong");
        if (address.isEmpty()) {
            return new AskForCodePage(form);
        }
        codes.ask(address.get(), request, response);
        return Redirect.to("/sign-in/message/code");
    }

    @GetMapping("/code")
    @OpenTo(Who.ANYBODY)
    Answer type(@Nullable SignedIn who) {
        return who == null ? new SentCodePage(null, Form.empty(), null) : Redirect.to("/");
    }

    @PostMapping("/code")
    @OpenTo(Who.ANYBODY)
    Answer comeIn(Form sent, HttpServletRequest request, HttpServletResponse response) {
        var form = sent.needs(SentCodePage.CODE, "waysin.code.missing");
        if (form.isWrong()) {
            return new SentCodePage(null, form, null);
        }
        var tried = codes.tried(Purpose.SIGN_IN, form.value(SentCodePage.CODE), request, response);
        var right = tried.right();
        if (right.isEmpty()) {
            return new SentCodePage(
                    null, form.refuse(SentCodePage.CODE, tried.became().words()), null);
        }
        var account = right.get().accountId();
        sessions.beginByCode(account, told(account), request, response);
        return Redirect.to("/passkey/here");
    }

    /** They are told of it wherever they are reached, and read it when they come in next: whoever reads their messages may be somebody else. */
    private UUID told(UUID account) {
        return acting.as(Actor.person(account), young -> {
            var line = sql.happened(young, account, "came in by code");
            codes.tellEverywhere(young, About.SIGNED_IN_BY_CODE);
            return line;
        });
    }
}
