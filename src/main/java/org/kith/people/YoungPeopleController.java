package org.kith.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.continuity.LastDayCovered;
import org.kith.paging.Turned;
import org.kith.paging.Turning;
import org.kith.web.Answer;
import org.kith.web.NotAllowed;
import org.kith.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of all young people somebody works with. */
@Controller
class YoungPeopleController {
    private static final int SIZE = 50;
    private static final int MOST_WORKERS = 1_000;
    private static final AccessLogEntry IN_LIST = AccessLogEntry.at("list", "people");

    private final ActorTransactions acting;
    private final YoungPeopleSql sql;
    private final LastDayCovered lastDay;
    private final List<BesideRecord.InLists> said;
    private final Clock clock;

    YoungPeopleController(
            ActorTransactions acting,
            YoungPeopleSql sql,
            LastDayCovered lastDay,
            List<BesideRecord.InLists> said,
            Clock clock) {
        this.acting = acting;
        this.sql = sql;
        this.lastDay = lastDay;
        this.said = said;
        this.clock = clock;
    }

    @GetMapping("/young-people")
    @OpenTo(Who.SIGNED_IN)
    YoungPeoplePage list(Actor actor, @RequestParam Map<String, String> asked) {
        return acting.as(actor, viewer -> page(viewer, ListFilter.of(asked).withoutWords(), asked));
    }

    /** Search words may be a name, so they come with a form. Without any, the list has an address to keep. */
    @PostMapping("/young-people/search")
    @OpenTo(Who.SIGNED_IN)
    Answer search(Actor actor, @RequestParam Map<String, String> asked) {
        var filter = ListFilter.of(asked);
        return acting.<Answer>as(actor, viewer -> {
            mustSee(viewer);
            return filter.words().isEmpty() ? Redirect.to(filter.address()) : page(viewer, filter, asked);
        });
    }

    /** Where somebody comes who loads the address of a search again: to the list, since no address holds search words. */
    @GetMapping("/young-people/search")
    @OpenTo(Who.SIGNED_IN)
    Redirect searchAgain() {
        return Redirect.to("/young-people");
    }

    private static void mustSee(Viewer viewer) {
        NotAllowed.unless(PeoplePermissions.of(viewer).seeYoungPeople(), "error.not-yours");
    }

    private YoungPeoplePage page(Viewer viewer, ListFilter filter, Map<String, String> asked) {
        mustSee(viewer);
        return shown(viewer, PeoplePermissions.of(viewer).seeCompany() ? filter : filter.outsideOfTeams(), asked);
    }

    private YoungPeoplePage shown(Viewer viewer, ListFilter filter, Map<String, String> asked) {
        var asOf = lastDay.of(viewer);
        var mine = filter.everybody() || filter.leavesOut() ? List.<UUID>of() : sql.mine(viewer, LocalDate.now(clock));
        var places = ListPlace.turning(asked.get("next"), asked.get("back"));
        var from = sql.from(places.place() == null ? List.of() : places.place());
        var areAll = new AtomicBoolean(true);
        var turned = Turned.of(
                from.map(place -> new Turning<>(place, places.back())).orElseGet(Turning::first), SIZE, turning -> {
                    var listed = sql.list(filter, turning, SIZE, mine);
                    areAll.set(listed.areAll());
                    return listed.people();
                });
        var people = withWhoIsThere(turned, filter.words());
        return new YoungPeoplePage(
                viewer,
                asOf,
                filter,
                workers(viewer, filter, asked),
                people,
                new YoungPeoplePage.How(
                        !mine.isEmpty(),
                        from.isEmpty() && !places.isFirst(),
                        areAll.get(),
                        next(viewer, people.shown())),
                people.shown().isEmpty() && sql.inNoTeam());
    }

    /** What was said in Kith of who works with those it shows, once it is written down that they were shown. */
    private Turned<ListedPerson> withWhoIsThere(Turned<ListedPerson> turned, String words) {
        var shown = turned.shown().stream().map(ListedPerson::id).toList();
        acting.shownInList(shown, IN_LIST);
        var beside = sql.beside(shown, words);
        return new Turned<>(
                turned.shown().stream()
                        .map(person -> person.with(beside.get(person.id())))
                        .toList(),
                turned.hasBack(),
                turned.hasNext());
    }

    /** What rooms say comes next, of those it shows alone. */
    private Map<UUID, BesideRecord.Link> next(Viewer viewer, List<ListedPerson> shown) {
        var called = new LinkedHashMap<UUID, String>();
        shown.stream().filter(one -> !one.died()).forEach(one -> called.put(one.id(), one.name()));
        var next = new HashMap<UUID, BesideRecord.Link>();
        said.forEach(room -> next.putAll(room.of(viewer, called)));
        return next;
    }

    /** Whom to choose from is read by whoever goes to choose. */
    private List<YoungPeopleSql.Worker> workers(Viewer viewer, ListFilter filter, Map<String, String> asked) {
        return filter.worker() != null
                        || PeoplePermissions.of(viewer).seeCompany() && "worker".equals(asked.get("choose"))
                ? sql.workers(MOST_WORKERS)
                : List.of();
    }
}
