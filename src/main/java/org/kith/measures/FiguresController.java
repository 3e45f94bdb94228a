package org.kith.measures;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.paging.Part;
import org.kith.web.NotAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Figures of everybody the viewer may see. They count many and name nobody; the people behind them are a list, and logged as one. */
@Controller
class FiguresController {
    private static final AccessLogEntry IN_LIST = AccessLogEntry.at("list", "people");
    private static final Comparator<PersonYear> MOST_ALONE_FIRST = comparing(PersonYear::daysWithout)
            .thenComparing(PersonYear::workers)
            .reversed()
            .thenComparing(PersonYear::youngPerson);

    private final ActorTransactions acting;
    private final Measures measures;
    private final MeasuresSql sql;
    private final PublishedSql published;
    private final ComesWithKith comesWithKith;

    FiguresController(
            ActorTransactions acting,
            Measures measures,
            MeasuresSql sql,
            PublishedSql published,
            ComesWithKith comesWithKith) {
        this.acting = acting;
        this.measures = measures;
        this.sql = sql;
        this.published = published;
        this.comesWithKith = comesWithKith;
    }

    @GetMapping("/figures")
    @OpenTo(Who.SIGNED_IN)
    FiguresPage figures(
            Actor actor, @RequestParam(defaultValue = "") String year, @RequestParam(defaultValue = "") String area) {
        return acting.as(actor, viewer -> {
            NotAllowed.unless(MeasuresPermissions.of(viewer).seeFigures(), "error.not-yours");
            var beside = Benchmark.of(published.latest(), comesWithKith.line(), area);
            return MeasuresPermissions.of(viewer).openPeople()
                    ? ofTeams(viewer, measures.of(viewer, year), beside)
                    : ofAll(viewer, measures.ofAll(viewer, year), beside);
        });
    }

    private static FiguresPage ofTeams(Viewer viewer, Measures.Measured measured, Benchmark beside) {
        var counted = Counted.of(measured.summary(), Shown.ALL);
        return new FiguresPage(viewer, measured.scope(), counted, Shown.ALL, null, false, beside);
    }

    private static FiguresPage ofAll(Viewer viewer, Measures.OfAll all, Benchmark beside) {
        var told = all.told();
        return new FiguresPage(viewer, all.scope(), told.counted(), told.shown(), all.countedOn(), all.waits(), beside);
    }

    @GetMapping("/figures/young-people")
    @OpenTo(Who.SIGNED_IN)
    PeopleBehindPage behind(
            Actor actor,
            @RequestParam(defaultValue = "") String those,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "") String back) {
        return acting.as(actor, viewer -> {
            NotAllowed.unless(MeasuresPermissions.of(viewer).openPeople(), "error.not-yours");
            var group = Group.ofKey(those).orElseThrow(NotFound::new);
            return list(viewer, group, measures.of(viewer, year), next, back);
        });
    }

    private PeopleBehindPage list(Viewer viewer, Group group, Measures.Measured measured, String next, String back) {
        var people = measured.summary().people().stream()
                .filter(group.has())
                .sorted(MOST_ALONE_FIRST)
                .toList();
        var part = Part.of(people, PersonYear::place, PeopleBehindPage.SIZE, next, back);
        return new PeopleBehindPage(viewer, measured.scope(), group, rows(part.shown()), part);
    }

    private List<PeopleBehindPage.Row> rows(List<PersonYear> shown) {
        var ids = shown.stream().map(PersonYear::youngPerson).toList();
        acting.shownInList(ids, IN_LIST);
        var named = sql.named(ids);
        var rows = new ArrayList<PeopleBehindPage.Row>();
        for (var person : shown) {
            var listed = named.get(person.youngPerson());
            if (listed != null) {
                rows.add(new PeopleBehindPage.Row(listed, person));
            }
        }
        return rows;
    }
}
