package org.kith.together;

import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.form.Form;
import org.kith.form.NotAForm;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** How a young person and each worker work together, and that whoever is asked agrees to what the other one says. */
@Controller
@RequestMapping("/young-people/{id}/together")
class TogetherController {
    static final AccessLogEntry TOGETHER = AccessLogEntry.at("together", "people");

    /** Where something else stands by now than what was agreed to, so that nothing was done. */
    static final String MEANWHILE = "together-meanwhile";

    private final ActorTransactions acting;
    private final TogetherReaders whose;
    private final TogetherSql sql;
    private final Together together;

    private final Stages stages;
    private final ViewSql views;

    TogetherController(
            ActorTransactions acting,
            TogetherReaders whose,
            TogetherSql sql,
            Together together,
            Stages stages,
            ViewSql views) {
        this.acting = acting;
        this.whose = whose;
        this.sql = sql;
        this.together = together;
        this.stages = stages;
        this.views = views;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    TogetherPage all(Actor actor, @PathVariable UUID id) {
        return acting.reading(actor, id, TOGETHER, viewer -> {
            TogetherPermissions.of(viewer).mustSee();
            return new TogetherPage(viewer, whose.of(id), sql.pairs(id));
        });
    }

    @GetMapping("/{worker}")
    @OpenTo(Who.SIGNED_IN)
    PairPage one(Actor actor, @PathVariable UUID id, @PathVariable UUID worker) {
        return acting.reading(actor, id, TOGETHER, viewer -> {
            TogetherPermissions.of(viewer).mustSee();
            var header = whose.of(id);
            var pair = together.of(id, worker);
            return new PairPage(viewer, header, pair, views(id, worker), whose.all(viewer, header, pair.mate()));
        });
    }

    @PostMapping("/{worker}/agreements")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("together-agreed")
    Answer agree(Actor actor, @PathVariable UUID id, @PathVariable UUID worker, Form form) {
        return acting.reading(actor, id, TOGETHER, viewer -> {
            var pair = together.of(id, worker);
            TogetherPermissions.of(viewer).mustSay(pair.mate());
            var said = form.uuid("said");
            if (said == null) {
                throw new NotAForm();
            }
            var there = Redirect.to(pair.address());
            return together.agree(viewer, id, worker, said) == Together.Kept.THERE ? there : there.saying(MEANWHILE);
        });
    }

    private Views views(UUID id, UUID worker) {
        return new Views(!stages.now().isEmpty(), views.of(id, worker));
    }
}
