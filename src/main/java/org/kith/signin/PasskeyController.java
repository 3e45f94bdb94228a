package org.kith.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.SignedIn;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.form.Form;
import org.kith.passkeys.NotUnlocked;
import org.kith.passkeys.Passkeys;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Page;
import org.kith.web.Redirect;
import org.kith.words.TextInput;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own passkeys: the first when arriving by a one-time link, more of them and fewer later. */
@Controller
class PasskeyController {
    private static final int LONGEST_LABEL = 60;

    private final ActorTransactions acting;
    private final Passkeys passkeys;
    private final Invitations invitations;
    private final Challenges challenges;
    private final Sessions sessions;
    private final WaysIn others;

    PasskeyController(
            ActorTransactions acting,
            Passkeys passkeys,
            Invitations invitations,
            Challenges challenges,
            Sessions sessions,
            WaysIn others) {
        this.others = others;
        this.acting = acting;
        this.passkeys = passkeys;
        this.invitations = invitations;
        this.challenges = challenges;
        this.sessions = sessions;
    }

    @GetMapping("/passkey")
    @OpenTo(value = Who.ARRIVING, theirs = true)
    Page show(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        return linkEnded(who, request) ? new LinkGonePage() : page(who, asked(who, request, response), null, "");
    }

    /** Before another is made they show that it is them: a phone left lying open must not be enough to add one's own. */
    @PostMapping("/passkey/another")
    @OpenTo(value = Who.SIGNED_IN, recent = true)
    Page another(
            SignedIn who,
            @RequestParam(defaultValue = "") String label,
            HttpServletRequest request,
            HttpServletResponse response) {
        return page(who, asked(who, request, response), null, TextInput.line(label, LONGEST_LABEL));
    }

    @PostMapping("/passkey")
    @OpenTo(value = Who.ARRIVING, theirs = true)
    @ConfirmationMessage("passkey-added")
    Answer add(
            SignedIn who,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String label,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (linkEnded(who, request)) {
            return new LinkGonePage();
        }
        var problem = answer.isEmpty() ? "passkey.needs-script" : made(who, label, answer, request);
        if (problem != null) {
            return page(who, asked(who, request, response), problem, label);
        }
        sessions.doneFrom(who.account(), passkeys.which(answer), request);
        if (!who.arriving()) {
            return Redirect.to("/passkey");
        }
        CameBy.of(request).ifPresent(invitations::close);
        return sessions.begin(who.account(), passkeys.which(answer), request, response);
    }

    /** Makes it; otherwise says why not, as a key in the words files. */
    private @Nullable String made(SignedIn who, String label, String answer, HttpServletRequest request) {
        if (!sessions.mayAdd(who)) {
            return "passkey.too-late";
        }
        var challenge = challenges.answered(request, answer).filter(challenges::isFirstAnswer);
        try {
            return challenge.isPresent()
                            && passkeys.add(
                                    who.account(), TextInput.line(label, LONGEST_LABEL), challenge.get(), answer)
                    ? null
                    : "passkey.failed";
        } catch (NotUnlocked refusal) {
            return "passkey.not-unlocked";
        }
    }

    /** Where else it signed them in, they are signed out. */
    @PostMapping("/passkey/{passkey}/removal")
    @OpenTo(value = Who.SIGNED_IN, recent = true)
    @ConfirmationMessage("passkey-removed")
    Redirect remove(Actor actor, @PathVariable UUID passkey, HttpServletRequest request) {
        passkeys.remove(actor, passkey, Sessions.passkey(request));
        sessions.endOthersOf(actor, passkey, request);
        return Redirect.to("/passkey");
    }

    private boolean linkEnded(SignedIn who, HttpServletRequest request) {
        return who.arriving() && CameBy.of(request).filter(invitations::ended).isPresent();
    }

    /** What the next passkey must sign; nothing while they have not shown lately that it is them. */
    private @Nullable Bytes asked(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        return sessions.mayAdd(who) ? challenges.make(request, response) : null;
    }

    private Page page(SignedIn who, @Nullable Bytes challenge, @Nullable String problem, String label) {
        return acting.as(Actor.person(who.account()), viewer -> {
            var naming = NamingPermissions.of(viewer);
            return naming.anything()
                    ? new NamesPage(naming, Form.empty())
                    : new PasskeyPage(
                            who.arriving() ? null : viewer,
                            viewer.name(),
                            challenge == null ? null : passkeys.askForNew(viewer, challenge),
                            passkeys.of(viewer),
                            problem,
                            label,
                            who.arriving() ? List.of() : others.own(viewer),
                            viewer.youngPerson() != null);
        });
    }
}
