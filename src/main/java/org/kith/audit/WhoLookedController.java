package org.kith.audit;

import static org.kith.web.Words.say;

import java.util.UUID;
import org.kith.actor.Acting;
import org.kith.actor.Actor;
import org.kith.actor.Hidden;
import org.kith.actor.Look;
import org.kith.actor.Viewer;
import org.kith.web.OpenTo;
import org.kith.web.Paging;
import org.kith.web.Who;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who looked at a young person's record. Looking here is itself a look, and is the first line shown. */
@Controller
class WhoLookedController {
    private static final int SIZE = 50;
    private static final Look WHO_LOOKED = Look.at("who-looked");

    private final Acting acting;
    private final ReadingSql sql;

    WhoLookedController(Acting acting, ReadingSql sql) {
        this.acting = acting;
        this.sql = sql;
    }

    @GetMapping("/young-people/{id}/who-looked")
    @OpenTo(Who.SIGNED_IN)
    WhoLookedPage whoLooked(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String page) {
        return acting.reading(actor, id, WHO_LOOKED, viewer -> page(viewer, id, Paging.asked(page)));
    }

    private WhoLookedPage page(Viewer viewer, UUID id, int asked) {
        var name = sql.nameOf(id).orElseThrow(Hidden::new);
        var lines = sql.lines(id, asked, SIZE);
        var number = lines.readings().isEmpty() ? 1 : asked;
        if (number != asked) {
            lines = sql.lines(id, number, SIZE);
        }
        return new WhoLookedPage(
                viewer,
                id,
                name.isEmpty() ? say("look.unnamed") : name,
                lines.readings(),
                new Paging(number, SIZE, lines.total()));
    }
}
