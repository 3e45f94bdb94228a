package org.kith.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.web.Page;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** A browser that seemed to have passkeys and makes none: it gives the one-time link back, and nobody is arriving in it any more. */
@Controller
class AnotherBrowserController {
    private final Invitations invitations;

    AnotherBrowserController(Invitations invitations) {
        this.invitations = invitations;
    }

    @PostMapping("/passkey/another-browser")
    @OpenTo(Who.ARRIVING)
    Page giveBack(HttpServletRequest request) {
        var cameBy = CameBy.of(request);
        if (cameBy.isEmpty()) {
            return new LinkGonePage();
        }
        var until = invitations.giveBack(cameBy.get());
        request.getSession().invalidate();
        SecurityContextHolder.clearContext();
        return until.<Page>map(GivenBackPage::new).orElseGet(LinkGonePage::new);
    }
}
