package org.kith.waysin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.SignedIn;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.passkeys.NotUnlocked;
import org.kith.passkeys.Passkeys;
import org.kith.signin.Challenges;
import org.kith.signin.Sessions;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.kith.words.TextInput;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Whoever came in by a code is asked to make a passkey on that phone, and may leave it. Where somebody who works with them said that it is a new phone,
 * making it takes away those of before, and ends where they are signed in elsewhere: it took both of them.
 */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/passkey/here")
class PasskeyHereController {
    private static final int LONGEST_LABEL = 60;

    private final ActorTransactions acting;
    private final Passkeys passkeys;
    private final Challenges challenges;
    private final Sessions sessions;
    private final NewPhones newPhones;
    private final Clock clock;

    PasskeyHereController(
            ActorTransactions acting,
            Passkeys passkeys,
            Challenges challenges,
            Sessions sessions,
            NewPhones newPhones,
            Clock clock) {
        this.acting = acting;
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.sessions = sessions;
        this.newPhones = newPhones;
        this.clock = clock;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    Answer show(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        return who.recently(clock.instant()) ? page(who, null, request, response) : Redirect.to("/passkey");
    }

    @PostMapping
    @OpenTo(value = Who.SIGNED_IN, recent = true)
    @ConfirmationMessage("passkey-added")
    Answer make(
            SignedIn who,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String label,
            HttpServletRequest request,
            HttpServletResponse response) {
        var problem = answer.isEmpty() ? "passkey.needs-script" : made(who, label, answer, request);
        if (problem != null) {
            return page(who, problem, request, response);
        }
        var made = passkeys.which(answer);
        sessions.doneFrom(who.account(), made, request);
        if (withoutPasskey(request) && newPhones.takeOver(who.account(), who.shown(), made)) {
            sessions.endAll(who.account());
        }
        return sessions.begin(who.account(), made, request, response);
    }

    /** Whoever is signed in by a passkey has it at hand, and takes away the others under their own passkeys. */
    private static boolean withoutPasskey(HttpServletRequest request) {
        return Sessions.passkey(request) == null;
    }

    /** Makes it; otherwise says why not, as a key in the words files. */
    private @Nullable String made(SignedIn who, String label, String answer, HttpServletRequest request) {
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

    private PasskeyHerePage page(
            SignedIn who, @Nullable String problem, HttpServletRequest request, HttpServletResponse response) {
        var challenge = challenges.make(request, response);
        return acting.as(
                Actor.person(who.account()),
                viewer -> new PasskeyHerePage(
                        viewer,
                        passkeys.askForNew(viewer, challenge),
                        withoutPasskey(request) && newPhones.waits(viewer.me(), who.shown()),
                        problem));
    }
}
