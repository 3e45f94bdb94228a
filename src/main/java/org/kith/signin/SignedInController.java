package org.kith.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.SignedIn;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.NotAllowed;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where one is signed in, and ending that elsewhere. */
@Controller
class SignedInController {
    private final ActorTransactions acting;
    private final OwnSessionSql sql;
    private final WayInSql waysIn;
    private final Clock clock;

    SignedInController(ActorTransactions acting, OwnSessionSql sql, WayInSql waysIn, Clock clock) {
        this.acting = acting;
        this.sql = sql;
        this.waysIn = waysIn;
        this.clock = clock;
    }

    @GetMapping("/signed-in")
    @OpenTo(value = Who.SIGNED_IN, theirs = true)
    SignedInPage show(Actor actor, HttpServletRequest request) {
        return acting.as(actor, viewer -> {
            var sessions = sql.all(Sessions.hash(request), clock.instant()).stream()
                    .sorted(Comparator.comparing(OwnSession::here).reversed())
                    .toList();
            return new SignedInPage(viewer, sessions, waysIn.all(viewer.me()), Sessions.passkey(request) != null);
        });
    }

    @PostMapping("/signed-in/ending")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("signed-out-there")
    Redirect end(Actor actor, @RequestParam(defaultValue = "") String session) {
        acting.doAs(actor, viewer -> sql.end(OwnSession.hash(session)));
        return Redirect.to("/signed-in");
    }

    /** A young person says that this is their own phone, and stays signed in on it for weeks. */
    @PostMapping("/signed-in/own-phone")
    @OpenTo(value = Who.SIGNED_IN, recent = true)
    @ConfirmationMessage("own-phone")
    Redirect stay(Actor actor, HttpServletRequest request) {
        NotAllowed.unless(say(actor, true, request), "signed-in.own-phone.no-passkey");
        return Redirect.to("/signed-in");
    }

    @PostMapping("/signed-in/own-phone/ending")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("own-phone-no-more")
    Redirect stayNoMore(Actor actor, HttpServletRequest request) {
        say(actor, false, request);
        return Redirect.to("/signed-in");
    }

    /** Whether it is so now. */
    private boolean say(Actor actor, boolean own, HttpServletRequest request) {
        var here = Sessions.hash(request);
        boolean said = acting.as(actor, viewer -> {
            NotAllowed.unless(viewer.youngPerson() != null, "signed-in.own-phone.not-yours");
            return sql.sayOwnPhone(here, own);
        });
        if (said) {
            Sessions.sendAnew(request, own);
        }
        return said;
    }

    @PostMapping("/signed-in/others/ending")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("signed-out-elsewhere")
    Redirect endOthers(Actor actor, HttpServletRequest request) {
        acting.doAs(actor, viewer -> sql.endOthers(Sessions.hash(request), null));
        return Redirect.to("/signed-in");
    }

    /** What became of one's way in, told once; whoever made a passkey is not told of it with that passkey. */
    @GetMapping("/signed-in/news")
    @OpenTo(Who.SIGNED_IN)
    Answer news(SignedIn who, HttpServletRequest request) {
        return acting.as(Actor.person(who.account()), viewer -> {
            var news = waysIn.untold(who.account(), Sessions.passkey(request));
            return news.isEmpty() ? Redirect.to("/") : new WayInNewsPage(viewer, news, theirsToSay(viewer, request));
        });
    }

    @PostMapping("/signed-in/news")
    @OpenTo(Who.SIGNED_IN)
    Redirect told(Actor actor, @RequestParam(defaultValue = "") List<UUID> told, HttpServletRequest request) {
        acting.doAs(actor, viewer -> {
            var theirs = theirsToSay(viewer, request);
            var hidden = waysIn.untold(viewer.me(), null).stream()
                    .map(WayInChange::id)
                    .anyMatch(one -> told.contains(one) && !theirs.contains(one));
            NotAllowed.unless(!hidden, "way-in.news.not-here");
            waysIn.told(told);
        });
        return Redirect.to("/");
    }

    private Set<UUID> theirsToSay(Viewer viewer, HttpServletRequest request) {
        return waysIn.theirsToSay(
                viewer.me(), Sessions.passkey(request), CameBy.of(request).orElse(null));
    }
}
