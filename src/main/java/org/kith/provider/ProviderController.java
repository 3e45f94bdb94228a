package org.kith.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.SignedIn;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.limits.Limits;
import org.kith.limits.Trying;
import org.kith.web.Answer;
import org.kith.web.Redirect;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** To the provider and back (OpenID Connect, authorization code with PKCE, state and nonce). */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/sign-in/provider")
class ProviderController {
    /** How far two clocks may be apart. */
    private static final Duration APART = Duration.ofMinutes(1);

    private final ProviderConfiguration.TheProvider the;
    private final HandedOut handed;
    private final Limits limits;
    private final CameBack cameBack;
    private final ActorTransactions acting;
    private final Clock clock;

    ProviderController(
            ProviderConfiguration.TheProvider the,
            HandedOut handed,
            Limits limits,
            CameBack cameBack,
            ActorTransactions acting,
            Clock clock) {
        this.the = the;
        this.handed = handed;
        this.limits = limits;
        this.cameBack = cameBack;
        this.acting = acting;
        this.clock = clock;
    }

    @GetMapping
    @OpenTo(Who.ANYBODY)
    ResponseEntity<Void> comeIn(HttpServletRequest request, HttpServletResponse response) {
        limits.trying(Trying.PASSKEY, request, response);
        return to(Handed.Purpose.COME_IN, request, response);
    }

    @GetMapping("/again")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<Void> showAgain(HttpServletRequest request, HttpServletResponse response) {
        return to(Handed.Purpose.SHOW_AGAIN, request, response);
    }

    /** Only for whoever showed lately that it is them: another way in of somebody else's is not made on a phone left lying open. */
    @GetMapping("/own")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<Void> join(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        return who.recently(clock.instant()) ? to(Handed.Purpose.JOIN, request, response) : on(OwnController.ADDRESS);
    }

    @GetMapping("/try")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<Void> tryIt(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        acting.doAs(actor, CheckController::mustLookAfter);
        return to(Handed.Purpose.TRY, request, response);
    }

    /** @param error what the provider says where it lets nobody in */
    @GetMapping("/back")
    @OpenTo(Who.ANYBODY)
    Answer back(
            @Nullable SignedIn who,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String error,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (the.asking().isEmpty()) {
            return Redirect.to("/");
        }
        var asked = handed.back(request, state);
        if (asked.isEmpty()) {
            return NotInPage.because("provider.not-in.late", the.name());
        }
        if (code.isEmpty() || !error.isEmpty()) {
            return NotInPage.because("provider.not-in.cancelled", the.name());
        }
        try {
            var answered = the.asking().get().whoCame(code, asked.get());
            return cameBack.with(answered, asked.get(), who, new CameBack.Exchange(request, response));
        } catch (ProviderAway away) {
            return Redirect.to("/sign-in");
        } catch (SaidNo no) {
            return asked.get().what() == Handed.Purpose.TRY && who != null
                    ? cameBack.nothing(who)
                    : NotInPage.because("provider.not-in.no", the.name());
        }
    }

    private ResponseEntity<Void> to(Handed.Purpose what, HttpServletRequest request, HttpServletResponse response) {
        if (the.asking().isEmpty()) {
            return on("/");
        }
        try {
            var anew = what == Handed.Purpose.SHOW_AGAIN;
            return on(the.asking()
                    .get()
                    .address(handed.to(what, request, response), anew)
                    .toString());
        } catch (ProviderAway away) {
            return on("/sign-in");
        }
    }

    private static ResponseEntity<Void> on(String address) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, address)
                .build();
    }

    /** Whether what the provider says was shown after Kith asked for it. */
    static boolean isAnew(Claims claims, Handed asked) {
        return !claims.shownAt().isBefore(asked.at().minus(APART));
    }
}
