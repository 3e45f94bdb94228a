package org.kith.demo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.SignedIn;
import org.kith.access.Who;
import org.kith.signin.Sessions;
import org.kith.web.Redirect;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One-click sign-in as any of the demo's people. Only there when Kith runs as a demo. */
@Controller
@ConditionalOnProperty("kith.demo")
class DemoController {
    private final Demo demo;
    private final Sessions sessions;

    DemoController(Demo demo, Sessions sessions) {
        this.demo = demo;
        this.sessions = sessions;
    }

    @GetMapping("/demo")
    @OpenTo(Who.ANYBODY)
    DemoPage everybody() {
        return DemoPage.of(demo.everybody());
    }

    @PostMapping("/demo/sign-in")
    @OpenTo(Who.ANYBODY)
    Redirect signIn(@RequestParam UUID account, HttpServletRequest request, HttpServletResponse response) {
        sessions.begin(demo.known(account), request, response);
        return Redirect.to("/");
    }

    /** Nobody in a demo has a passkey to show that it is them. */
    @PostMapping("/demo/confirm")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<Void> confirm(
            SignedIn who,
            @RequestParam("confirm-to") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        return sessions.confirmed(who.account(), request, response, to);
    }

    @PostMapping("/demo/analyst")
    @OpenTo(Who.ANYBODY)
    Redirect signInAsAnalyst(
            @RequestParam UUID organisation, HttpServletRequest request, HttpServletResponse response) {
        sessions.begin(demo.analystOf(organisation), request, response);
        return Redirect.to("/");
    }
}
