package org.kith.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kith.web.OpenTo;
import org.kith.web.Page;
import org.kith.web.Who;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Coming in by a one-time link. Opening it changes nothing, so programs that try links in messages do not use it up. */
@Controller
class WelcomeController {
    private final Invitations invitations;
    private final Sessions sessions;

    WelcomeController(Invitations invitations, Sessions sessions) {
        this.invitations = invitations;
        this.sessions = sessions;
    }

    @GetMapping("/welcome/{token}")
    @OpenTo(Who.ANYBODY)
    Page welcome(@PathVariable String token) {
        return invitations.works(token) ? new WelcomePage() : new LinkGonePage();
    }

    @PostMapping("/welcome/{token}")
    @OpenTo(Who.ANYBODY)
    Object comeIn(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        var account = invitations.use(token);
        if (account.isEmpty()) {
            return new LinkGonePage();
        }
        sessions.beginArriving(account.get(), request, response);
        return "redirect:/passkey";
    }
}
