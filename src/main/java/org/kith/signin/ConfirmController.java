package org.kith.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.access.NotRecent;
import org.kith.access.OpenTo;
import org.kith.access.SignedIn;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.form.NotAForm;
import org.kith.passkeys.NotUnlocked;
import org.kith.passkeys.Passkeys;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Asks somebody who is signed in to show once more that it is them, and then goes on with what they sent: the same fields to the same
 * address, by a redirect that keeps them (RFC 9110, 307).
 */
@Controller
@ControllerAdvice
class ConfirmController {
    private static final Pattern HERE = Pattern.compile("/[A-Za-z0-9][A-Za-z0-9/_-]*");

    private final ActorTransactions acting;
    private final Passkeys passkeys;
    private final Challenges challenges;
    private final Sessions sessions;

    ConfirmController(ActorTransactions acting, Passkeys passkeys, Challenges challenges, Sessions sessions) {
        this.acting = acting;
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.sessions = sessions;
    }

    @ExceptionHandler(NotRecent.class)
    ConfirmPage needed(HttpServletRequest request, HttpServletResponse response) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return page(
                (SignedIn) Objects.requireNonNull(who), new Exchange(request, response), request.getRequestURI(), null);
    }

    @PostMapping("/confirm")
    @OpenTo(Who.SIGNED_IN)
    Object confirm(
            SignedIn who,
            @RequestParam(ConfirmPage.TO) String to,
            @RequestParam(defaultValue = "") String answer,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (answer.isEmpty()) {
            return page(who, new Exchange(request, response), to, "passkey.needs-script");
        }
        try {
            if (known(request, answer).filter(who.account()::equals).isEmpty()) {
                return page(who, new Exchange(request, response), to, "confirm.not-you");
            }
        } catch (NotUnlocked refusal) {
            return page(who, new Exchange(request, response), to, "passkey.not-unlocked");
        }
        return sessions.confirmed(who.account(), request, response, to);
    }

    private Optional<UUID> known(HttpServletRequest request, String answer) {
        return challenges.answered(request, answer).flatMap(challenge -> passkeys.recognise(challenge, answer)
                .filter(one -> challenges.isFirstAnswer(challenge)));
    }

    /** Only to an address of Kith itself. */
    static ResponseEntity<Void> onTo(String to) {
        if (!HERE.matcher(to).matches()) {
            throw new NotAForm();
        }
        return ResponseEntity.status(HttpStatus.TEMPORARY_REDIRECT)
                .header("Location", to)
                .build();
    }

    private ConfirmPage page(SignedIn who, Exchange with, String to, @Nullable String problem) {
        var asked = passkeys.askForOne(challenges.make(with.request(), with.response()));
        var fields = Map.copyOf(with.request().getParameterMap());
        return acting.as(
                Actor.person(who.account()),
                viewer -> new ConfirmPage(viewer, asked, to, ConfirmPage.kept(fields), problem));
    }

    private record Exchange(HttpServletRequest request, HttpServletResponse response) {}
}
