package org.kith.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.SignedIn;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.limits.Limits;
import org.kith.limits.Trying;
import org.kith.web.Answer;
import org.kith.web.Page;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Coming in by a one-time link. Opening it changes nothing, so programs that try links in messages do not use it up; nor does a browser that
 * cannot make a passkey. The browser that began with it goes on with it until there is a passkey, and no other does. Whoever is signed in there
 * is told before that they are signed out by it.
 */
@Controller
class WelcomeController {
    private static final Redirect ON = Redirect.to("/passkey");

    private final ActorTransactions acting;
    private final Invitations invitations;
    private final Sessions sessions;
    private final Limits limits;

    WelcomeController(ActorTransactions acting, Invitations invitations, Sessions sessions, Limits limits) {
        this.limits = limits;
        this.acting = acting;
        this.invitations = invitations;
        this.sessions = sessions;
    }

    @GetMapping("/welcome/{token}")
    @OpenTo(Who.ANYBODY)
    Answer welcome(@Nullable SignedIn who, @PathVariable String token, HttpServletRequest request) {
        return CameBy.is(request, token) ? ON : page(who, token, false);
    }

    /** @param passkeys said by the page's script when the browser can make one */
    @PostMapping("/welcome/{token}")
    @OpenTo(Who.ANYBODY)
    Answer comeIn(
            @Nullable SignedIn who,
            @PathVariable String token,
            @RequestParam Optional<String> passkeys,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (CameBy.is(request, token)) {
            return ON;
        }
        if (!passkeys.equals(Optional.of("yes"))) {
            return page(who, token, true);
        }
        limits.trying(Trying.LINK, request, response);
        var account = invitations.use(token);
        if (account.isEmpty()) {
            return new LinkGonePage();
        }
        sessions.beginArriving(account.get(), Invitations.hash(token), request, response);
        return ON;
    }

    private Page page(@Nullable SignedIn who, String token, boolean pressed) {
        return invitations
                .asItStands(token)
                .<Page>map(link -> new WelcomePage(link, pressed, here(who)))
                .orElseGet(LinkGonePage::new);
    }

    /** Who is signed in in this browser, and would be signed out; null for nobody, and for whoever came by a link themselves and has no passkey yet. */
    private @Nullable String here(@Nullable SignedIn who) {
        return who == null || who.arriving() ? null : acting.as(Actor.person(who.account()), Viewer::name);
    }
}
