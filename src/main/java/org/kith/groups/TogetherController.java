package org.kith.groups;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.people.YoungPersonHeaders;
import org.kith.record.RecordEntries;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a young person did together with others, and what they say of that: theirs alone to open, and to say. */
@Controller
class TogetherController {
    private static final AccessLogEntry TOGETHER = AccessLogEntry.at("with-others");

    private final ActorTransactions acting;
    private final GroupSql sql;
    private final StandingSql groups;
    private final RecordEntries record;
    private final YoungPersonHeaders whose;
    private final Clock clock;

    TogetherController(
            ActorTransactions acting,
            GroupSql sql,
            StandingSql groups,
            RecordEntries record,
            YoungPersonHeaders whose,
            Clock clock) {
        this.acting = acting;
        this.sql = sql;
        this.groups = groups;
        this.clock = clock;
        this.record = record;
        this.whose = whose;
    }

    @GetMapping("/young-people/{id}/with-others")
    @OpenTo(Who.SIGNED_IN)
    TogetherPage together(Actor actor, @PathVariable UUID id) {
        return acting.reading(actor, id, TOGETHER, viewer -> {
            GroupPermissions.of(viewer).mustBeOwn();
            return page(viewer, id, false);
        });
    }

    private TogetherPage page(Viewer viewer, UUID id, boolean nothing) {
        var all = sql.together();
        var entries =
                record.those(new UUID[] {id}, all.stream().map(Together::entry).toArray(UUID[]::new));
        var lines = TogetherPage.lines(all, entries);
        var header = whose.of(id).orElseThrow(NotFound::new);
        return new TogetherPage(viewer, header, lines, groups.own(), LocalDate.now(clock), nothing);
    }

    /** Nobody says it for them. What they say last holds. */
    @PostMapping("/young-people/{id}/with-others/{entry}")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("with-others-said")
    Answer say(Actor actor, @PathVariable UUID id, @PathVariable UUID entry, Form sent) {
        return acting.<Answer>reading(actor, id, TOGETHER, viewer -> {
            GroupPermissions.of(viewer).mustBeOwn();
            if (sql.together().stream().noneMatch(one -> one.entry().equals(entry))) {
                throw new NotFound();
            }
            if (!sent.chose("agreed", "yes") && !sent.chose("agreed", "no")) {
                return page(viewer, id, true);
            }
            var agreed = sent.value("agreed").equals("yes");
            sql.agree(viewer, entry, agreed);
            var back = Redirect.to("/young-people/" + id + "/with-others#e-" + entry);
            return agreed ? back : back.saying("with-others-said.no");
        });
    }
}
