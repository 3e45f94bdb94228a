package org.kith.shortcuts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.web.Navigations;
import org.kith.web.NotAllowed;
import org.kith.web.Shortcut;
import org.kith.web.ShortcutCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which keys lead where, and turning them off. */
@Controller
final class ShortcutsController {
    private final ActorTransactions acting;
    private final Navigations navigation;

    ShortcutsController(ActorTransactions acting, Navigations navigation) {
        this.acting = acting;
        this.navigation = navigation;
    }

    @GetMapping("/shortcuts")
    @OpenTo(Who.SIGNED_IN)
    ShortcutsPage list(Actor actor, HttpServletRequest request) {
        var on = !ShortcutCookie.isOff(request);
        return acting.as(actor, viewer -> new ShortcutsPage(viewer, theirs(viewer), on));
    }

    @PostMapping("/shortcuts")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> turn(
            Actor actor, HttpServletRequest request, @RequestParam(defaultValue = "") String shortcuts) {
        acting.doAs(actor, this::theirs);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(
                        HttpHeaders.SET_COOKIE,
                        ShortcutCookie.turned(request, shortcuts.equals("on")).toString())
                .header(HttpHeaders.LOCATION, "/shortcuts")
                .build();
    }

    private List<Shortcut> theirs(Viewer viewer) {
        var all = navigation.shortcuts(viewer);
        NotAllowed.unless(!all.isEmpty(), "error.not-yours");
        return all;
    }
}
