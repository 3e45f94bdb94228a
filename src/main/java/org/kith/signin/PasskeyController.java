package org.kith.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Acting;
import org.kith.actor.Actor;
import org.kith.web.OpenTo;
import org.kith.web.Page;
import org.kith.web.Says;
import org.kith.web.SignedIn;
import org.kith.web.Typed;
import org.kith.web.Who;
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

    private final Acting acting;
    private final Passkeys passkeys;
    private final Invitations invitations;
    private final Challenges challenges;
    private final Sessions sessions;

    PasskeyController(
            Acting acting, Passkeys passkeys, Invitations invitations, Challenges challenges, Sessions sessions) {
        this.acting = acting;
        this.passkeys = passkeys;
        this.invitations = invitations;
        this.challenges = challenges;
        this.sessions = sessions;
    }

    @GetMapping("/passkey")
    @OpenTo(Who.ARRIVING)
    Page show(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        return linkEnded(who, request) ? new LinkGonePage() : page(who, challenges.make(request, response), null, "");
    }

    @PostMapping("/passkey")
    @OpenTo(Who.ARRIVING)
    @Says("passkey-added")
    Object add(
            SignedIn who,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String label,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (linkEnded(who, request)) {
            return new LinkGonePage();
        }
        if (answer.isEmpty()) {
            return page(who, challenges.make(request, response), "passkey.needs-script", label);
        }
        var challenge = challenges.answered(request, answer).filter(challenges::isFirstAnswer);
        if (challenge.isEmpty()
                || !passkeys.add(who.account(), Typed.line(label, LONGEST_LABEL), challenge.get(), answer)) {
            return page(who, challenges.make(request, response), "passkey.failed", label);
        }
        if (!who.arriving()) {
            return "redirect:/passkey";
        }
        CameBy.of(request).ifPresent(invitations::close);
        sessions.begin(who.account(), request, response);
        return "redirect:/";
    }

    @PostMapping("/passkey/{passkey}/removal")
    @OpenTo(Who.SIGNED_IN)
    @Says("passkey-removed")
    String remove(Actor actor, @PathVariable UUID passkey) {
        passkeys.remove(actor, passkey);
        return "redirect:/passkey";
    }

    private boolean linkEnded(SignedIn who, HttpServletRequest request) {
        return who.arriving() && CameBy.of(request).filter(invitations::ended).isPresent();
    }

    private Page page(SignedIn who, Bytes challenge, @Nullable String problem, String label) {
        return acting.as(Actor.person(who.account()), viewer -> {
            var naming = NamingPermissions.of(viewer);
            return naming.anything()
                    ? NamesPage.empty(naming)
                    : new PasskeyPage(
                            who.arriving() ? null : viewer,
                            viewer.name(),
                            passkeys.askForNew(viewer, challenge),
                            passkeys.of(viewer),
                            problem,
                            label);
        });
    }
}
