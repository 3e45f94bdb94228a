package org.kith.measures;

import java.util.ArrayList;
import java.util.List;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.web.NotAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tables the Department for Education publishes, as far as Kith has them. Nothing in them is about a person. */
@Controller
class PublishedController {
    private final ActorTransactions acting;
    private final PublishedSql sql;
    private final ComesWithKith comesWithKith;

    PublishedController(ActorTransactions acting, PublishedSql sql, ComesWithKith comesWithKith) {
        this.acting = acting;
        this.sql = sql;
        this.comesWithKith = comesWithKith;
    }

    @GetMapping("/figures/published")
    @OpenTo(Who.SIGNED_IN)
    PublishedPage published(Actor actor, @RequestParam(defaultValue = "") String area) {
        return acting.as(actor, viewer -> {
            NotAllowed.unless(MeasuresPermissions.of(viewer).seePublished(), "error.not-yours");
            var areas = sql.areas();
            var chosen = areas.stream().anyMatch(one -> one.code().equals(area)) ? area : "";
            return new PublishedPage(viewer, tables(chosen), areas, chosen);
        });
    }

    private List<PublishedPage.Table> tables(String area) {
        var tables = new ArrayList<PublishedPage.Table>();
        for (var kind : PublishedKind.values()) {
            var england = sql.latest(kind, ComesWithKith.ENGLAND);
            var withKith = comesWithKith.unless(kind, england);
            var figures = new ArrayList<>(withKith);
            england.stream()
                    .filter(figure -> withKith.stream().noneMatch(newer -> ComesWithKith.isOfTheSame(newer, figure)))
                    .forEach(figures::add);
            if (!area.isEmpty() && !area.equals(ComesWithKith.ENGLAND)) {
                figures.addAll(sql.latest(kind, area));
            }
            if (!figures.isEmpty()) {
                tables.add(new PublishedPage.Table(kind, List.copyOf(figures), !withKith.isEmpty()));
            }
        }
        return tables;
    }
}
