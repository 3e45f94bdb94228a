package org.kith.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.SignedIn;
import org.kith.access.Who;
import org.kith.limits.Limits;
import org.kith.limits.Trying;
import org.kith.passkeys.NotUnlocked;
import org.kith.passkeys.Passkeys;
import org.kith.web.Answer;
import org.kith.web.Page;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in with a passkey. */
@Controller
class SignInController {
    /** Whoever signed out came in elsewhere, and may be signed in there still. */
    static final String HERE_ALONE = "here";

    private final Passkeys passkeys;
    private final Challenges challenges;
    private final Sessions sessions;
    private final Limits limits;
    private final WaysIn others;

    SignInController(Passkeys passkeys, Challenges challenges, Sessions sessions, Limits limits, WaysIn others) {
        this.others = others;
        this.limits = limits;
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.sessions = sessions;
    }

    @GetMapping("/sign-in")
    @OpenTo(Who.ANYBODY)
    Answer ask(
            @Nullable SignedIn who,
            @RequestParam(name = "signed-out", required = false) @Nullable String signedOut,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (who != null) {
            return who.arriving() ? Redirect.to("/passkey") : Redirect.to("/");
        }
        var leave = HERE_ALONE.equals(signedOut) ? others.leaveElsewhere() : null;
        return page(request, response, null, signedOut != null, leave);
    }

    @PostMapping("/sign-in")
    @OpenTo(Who.ANYBODY)
    Answer signIn(
            @RequestParam(defaultValue = "") String answer, HttpServletRequest request, HttpServletResponse response) {
        if (answer.isEmpty()) {
            return page(request, response, "passkey.needs-script", false, null);
        }
        limits.trying(Trying.PASSKEY, request, response);
        Optional<UUID> account;
        try {
            account = known(request, answer);
        } catch (NotUnlocked refusal) {
            return page(request, response, "passkey.not-unlocked", false, null);
        }
        if (account.isEmpty()) {
            return page(request, response, "sign-in.unknown", false, null);
        }
        var nothing = others.passkeyOpensNothing(account.get());
        if (nothing.isPresent()) {
            return page(request, response, nothing.get(), false, null);
        }
        return sessions.begin(account.get(), passkeys.which(answer), request, response);
    }

    private Optional<UUID> known(HttpServletRequest request, String answer) {
        return challenges.answered(request, answer).flatMap(challenge -> passkeys.recognise(challenge, answer)
                .filter(known -> challenges.isFirstAnswer(challenge)));
    }

    private Page page(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable String problem,
            boolean signedOut,
            WaysIn.@Nullable Offer leave) {
        var ended = problem == null && !signedOut && request.getRequestedSessionId() != null;
        return new SignInPage(
                passkeys.askForOne(challenges.make(request, response)),
                problem,
                signedOut,
                ended,
                leave,
                others.offered());
    }
}
