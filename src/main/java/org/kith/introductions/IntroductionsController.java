package org.kith.introductions;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.people.AboutWorkers;
import org.kith.people.SaidOfWorkers;
import org.kith.people.YoungPersonHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whom a young person is introduced to, and how one introduction stands: read by them and their team. */
@Controller
@RequestMapping("/young-people/{id}/introductions")
class IntroductionsController {
    static final AccessLogEntry INTRODUCTION = AccessLogEntry.at("introduction", "people");

    /** What is new is told until they looked at all of them, so that look has a name of its own. */
    private static final AccessLogEntry ALL = AccessLogEntry.at("introductions", "people");

    private final ActorTransactions acting;
    private final YoungPersonHeaders whose;
    private final Introductions introductions;
    private final IntroductionSql sql;
    private final AboutWorkers aboutWorkers;

    IntroductionsController(
            ActorTransactions acting,
            YoungPersonHeaders whose,
            Introductions introductions,
            IntroductionSql sql,
            AboutWorkers aboutWorkers) {
        this.acting = acting;
        this.whose = whose;
        this.introductions = introductions;
        this.sql = sql;
        this.aboutWorkers = aboutWorkers;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    IntroductionsPage all(Actor actor, @PathVariable UUID id) {
        return acting.reading(actor, id, ALL, viewer -> {
            IntroductionPermissions.of(viewer).mustSee();
            var all = sql.all(id);
            return new IntroductionsPage(
                    viewer, whose.of(id).orElseThrow(NotFound::new), all, faces(all), introductions.today());
        });
    }

    @GetMapping("/{introduction}")
    @OpenTo(Who.SIGNED_IN)
    IntroductionPage one(Actor actor, @PathVariable UUID id, @PathVariable UUID introduction) {
        return acting.reading(actor, id, INTRODUCTION, viewer -> {
            IntroductionPermissions.of(viewer).mustSee();
            var one = introductions.of(id, introduction);
            var face = one.whom().face(faces(List.of(one)));
            return new IntroductionPage(
                    viewer, whose.of(id).orElseThrow(NotFound::new), one, face, ownHello(one), introductions.days());
        });
    }

    /** The photos of colleagues, as far as whoever looks may see them. */
    private Map<UUID, SaidOfWorkers.Photo> faces(List<Introduction> all) {
        return aboutWorkers.photos(all.stream()
                .map(one -> one.whom().account())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    /** What a colleague says of themselves to young people, where nothing was said for this introduction. */
    private String ownHello(Introduction one) {
        var account = one.whom().account();
        var about = account == null ? null : aboutWorkers.of(List.of(account)).get(account);
        return about == null ? "" : about.hello().strip();
    }
}
