package org.kith.record;

import java.time.Clock;
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
import org.kith.vocabulary.Vocabulary;
import org.kith.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Reading one entry, and what it said before. */
@Controller
class EntryController {
    private final ActorTransactions acting;
    private final TimelineSql timeline;
    private final YoungPersonHeaders whose;
    private final Vocabulary vocabulary;
    private final EntrySql entries;
    private final BeforeReading before;
    private final EntryPages pages;
    private final Clock clock;

    EntryController(
            ActorTransactions acting,
            TimelineSql timeline,
            YoungPersonHeaders whose,
            Vocabulary vocabulary,
            EntrySql entries,
            BeforeReading before,
            EntryPages pages,
            Clock clock) {
        this.acting = acting;
        this.timeline = timeline;
        this.whose = whose;
        this.vocabulary = vocabulary;
        this.entries = entries;
        this.before = before;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * @param read {@code now} when they decided to read it
     * @param there {@code yes} when they sent what stands here already
     */
    @GetMapping("/young-people/{id}/entries/{entry}")
    @OpenTo(Who.SIGNED_IN)
    Page entry(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID entry,
            @RequestParam(defaultValue = "") String read,
            @RequestParam(defaultValue = "") String there) {
        return acting.reading(actor, id, AccessLogEntry.atEntry("entry", entry).alsoForRecipients(), viewer -> {
            return open(
                    viewer, id, entry, read.equals("now"), Form.empty().at(there.equals("yes") ? EntryPage.THERE : ""));
        });
    }

    @GetMapping("/young-people/{id}/entries/{entry}/versions")
    @OpenTo(Who.SIGNED_IN)
    VersionsPage versions(Actor actor, @PathVariable UUID id, @PathVariable UUID entry) {
        return acting.reading(actor, id, AccessLogEntry.atEntry("versions", entry), viewer -> {
            var now = timeline.entry(id, entry).orElseThrow(NotFound::new);
            return VersionsPage.of(
                    viewer,
                    whose.of(id).orElseThrow(NotFound::new),
                    vocabulary.sections(),
                    now,
                    timeline.formerly(entry));
        });
    }

    private Page open(Viewer viewer, UUID id, UUID entry, boolean decided, Form form) {
        var found = timeline.entry(id, entry).orElseThrow(NotFound::new);
        if (!found.isTakenAway() && !decided) {
            var first = before.first(viewer, id, found);
            if (first.isPresent()) {
                return first.get();
            }
        }
        if (RecordPermissions.of(viewer).own()) {
            entries.opened(viewer, entry, clock.instant());
            before.read(entry);
        }
        return pages.of(viewer, id, found, form);
    }
}
