package org.kith.ahead;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.paging.Part;
import org.kith.people.YoungPersonHeader;
import org.kith.people.YoungPersonHeaders;
import org.kith.words.Today;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What comes next for all young people somebody works with, a line each: logged as a list. */
@Controller
class SoonController {
    private final ActorTransactions acting;
    private final SoonSql soon;
    private final ComingSql comings;
    private final YoungPersonHeaders headers;
    private final Clock clock;

    SoonController(ActorTransactions acting, SoonSql soon, ComingSql comings, YoungPersonHeaders headers, Clock clock) {
        this.acting = acting;
        this.soon = soon;
        this.comings = comings;
        this.headers = headers;
        this.clock = clock;
    }

    @GetMapping("/coming")
    @OpenTo(Who.SIGNED_IN)
    SoonPage soon(
            Actor actor, @RequestParam(defaultValue = "") String next, @RequestParam(defaultValue = "") String back) {
        return acting.as(actor, viewer -> {
            ComingPermissions.of(viewer).mustSeeMany();
            return page(viewer, next, back);
        });
    }

    private SoonPage page(Viewer viewer, String next, String back) {
        var today = Today.ofReader(clock);
        var part = Part.of(soon.soon(today), SoonSql.Soon::place, SoonPage.SIZE, next, back);
        var people =
                part.shown().stream().map(SoonSql.Soon::youngPerson).distinct().toList();
        acting.shownInList(people, ComingController.COMING);
        return new SoonPage(viewer, rows(part.shown(), people, today), part, today);
    }

    private List<SoonPage.Row> rows(List<SoonSql.Soon> shown, List<UUID> people, LocalDate today) {
        var names = headers.those(people.toArray(UUID[]::new)).stream()
                .collect(Collectors.toMap(YoungPersonHeader::id, Function.identity()));
        var there = comings.of(people, today).stream()
                .collect(Collectors.toMap(one -> one.youngPerson() + " " + one.key(), Function.identity()));
        return shown.stream()
                .filter(one ->
                        names.containsKey(one.youngPerson()) && there.containsKey(one.youngPerson() + " " + one.key()))
                .map(one -> new SoonPage.Row(
                        Objects.requireNonNull(names.get(one.youngPerson())),
                        Objects.requireNonNull(there.get(one.youngPerson() + " " + one.key()))))
                .toList();
    }
}
