package org.kith.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccountEnded;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.Redirect;
import org.kith.words.Dates;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The addresses that somebody's calendar reads, and what it reads there: by whoever holds one, without signing in, as a phone does it in the night. */
@Controller
@RequestMapping("/calendar")
class CalendarController {
    private static final MediaType ICALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final ActorTransactions acting;
    private final CalendarFeeds feeds;
    private final List<CalendarItems> rooms;
    private final Clock clock;

    CalendarController(ActorTransactions acting, CalendarFeeds feeds, List<CalendarItems> rooms, Clock clock) {
        this.acting = acting;
        this.feeds = feeds;
        this.rooms = rooms;
        this.clock = clock;
    }

    @GetMapping
    @OpenTo(Who.SIGNED_IN)
    CalendarPage show(Actor actor) {
        return acting.as(actor, viewer -> {
            CalendarPermissions.of(viewer).mustUse();
            return page(viewer, CalendarPage.empty());
        });
    }

    @PostMapping
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("calendar-made")
    Answer make(Actor actor, Form form) {
        return acting.<Answer>as(actor, viewer -> {
            CalendarPermissions.of(viewer).mustUse();
            var there = feeds.own();
            if (there.stream().anyMatch(one -> one.feed().id().equals(form.key()))) {
                return Redirect.to("/calendar");
            }
            var checked = CalendarPage.checked(form, there.size());
            if (checked.isWrong()) {
                return page(viewer, checked);
            }
            feeds.make(viewer, form.key(), form.line(CalendarPage.CALLED));
            return Redirect.to("/calendar");
        });
    }

    @PostMapping("/ending")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("calendar-ended")
    Redirect end(Actor actor, Form form) {
        return acting.as(actor, viewer -> {
            CalendarPermissions.of(viewer).mustUse();
            var feed = form.uuid("feed");
            if (feed != null) {
                feeds.end(feed);
            }
            return Redirect.to("/calendar");
        });
    }

    /** What is asked of nobody: whoever has no such address, or one that opens nothing any more, is told that there is none. */
    @GetMapping("/{feed}")
    @OpenTo(Who.ANYBODY)
    ResponseEntity<byte[]> read(@PathVariable String feed) {
        var found = feeds.find(feed).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(ICALENDAR)
                .body(textOf(found).getBytes(StandardCharsets.UTF_8));
    }

    private String textOf(CalendarFeedSql.Found found) {
        try {
            return acting.as(
                    Actor.person(found.account()),
                    viewer -> CalendarText.of(found.called(), items(viewer), clock.instant()));
        } catch (AccountEnded meanwhile) {
            throw new NotFound();
        }
    }

    private List<CalendarItem> items(Viewer viewer) {
        var today = Dates.dayOf(clock.instant());
        return CalendarPermissions.of(viewer).use()
                ? rooms.stream()
                        .flatMap(room -> room.of(viewer, today).stream())
                        .sorted(Comparator.comparing(CalendarItem::day).thenComparing(CalendarItem::key))
                        .toList()
                : List.of();
    }

    private CalendarPage page(Viewer viewer, Form form) {
        return new CalendarPage(viewer, feeds.own(), form);
    }
}
