package org.kith.people;

import java.util.List;
import java.util.Map;
import org.kith.actor.Acting;
import org.kith.actor.Actor;
import org.kith.actor.Look;
import org.kith.actor.Viewer;
import org.kith.web.NotAllowed;
import org.kith.web.OpenTo;
import org.kith.web.Paging;
import org.kith.web.Who;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of all young people somebody works with. */
@Controller
class YoungPeopleController {
    private static final int SIZE = 50;
    private static final Look IN_LIST = Look.at("list", "people");

    private final Acting acting;
    private final YoungPeopleSql sql;
    private final AsOfSql lastDay;
    private final List<ToLookAt> toLookAt;

    YoungPeopleController(Acting acting, YoungPeopleSql sql, AsOfSql lastDay, List<ToLookAt> toLookAt) {
        this.acting = acting;
        this.sql = sql;
        this.lastDay = lastDay;
        this.toLookAt = toLookAt;
    }

    @GetMapping("/young-people")
    @OpenTo(Who.SIGNED_IN)
    YoungPeoplePage list(Actor actor, @RequestParam Map<String, String> asked) {
        return acting.as(actor, viewer -> page(viewer, ListFilter.of(asked).withoutWords(), asked));
    }

    /** Search words may be a name, so they come with a form. Without any, the list has an address to keep. */
    @PostMapping("/young-people/search")
    @OpenTo(Who.SIGNED_IN)
    Object search(Actor actor, @RequestParam Map<String, String> asked) {
        var filter = ListFilter.of(asked);
        return filter.words().isEmpty()
                ? "redirect:" + filter.address() + Paging.asked(asked.get("page"))
                : acting.as(actor, viewer -> page(viewer, filter, asked));
    }

    /** Where somebody comes who loads the address of a search again: to the list, since no address holds search words. */
    @GetMapping("/young-people/search")
    @OpenTo(Who.SIGNED_IN)
    String searchAgain() {
        return "redirect:/young-people";
    }

    private YoungPeoplePage page(Viewer viewer, ListFilter filter, Map<String, String> asked) {
        NotAllowed.unless(PeoplePermissions.of(viewer).seeYoungPeople(), "error.not-yours");
        var asOf = lastDay.of(viewer);
        var number = Paging.asked(asked.get("page"));
        var people = sql.list(filter, asOf.day(), number, SIZE);
        if (people.isEmpty() && number > 1) {
            number = 1;
            people = sql.list(filter, asOf.day(), number, SIZE);
        }
        acting.shownInList(people.stream().map(ListedPerson::id).toList(), IN_LIST);
        var lines = filter.leavesOut()
                ? List.<ToLookAt.Line>of()
                : toLookAt.stream().flatMap(one -> one.lines(viewer).stream()).toList();
        return new YoungPeoplePage(viewer, asOf, filter, sql.workers(), people, paging(number, people), lines);
    }

    private static Paging paging(int number, List<ListedPerson> people) {
        return new Paging(number, SIZE, people.isEmpty() ? 0 : people.getFirst().total());
    }
}
