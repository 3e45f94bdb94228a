package org.kith.daynotes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.drafts.Draft;
import org.kith.drafts.Drafts;
import org.kith.drafts.FormName;
import org.kith.form.Form;
import org.kith.people.Caseload;
import org.kith.record.RecordPermissions;
import org.kith.vocabulary.Vocabulary;
import org.kith.web.NotAllowed;
import org.kith.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The end of a working day: whom somebody saw, and a place to write to each of them, on one page. */
@Controller
class DayController {
    private static final int MOST = 200;
    private static final AccessLogEntry IN_LIST = AccessLogEntry.at("notes");
    private static final AccessLogEntry WRITE = AccessLogEntry.at("write");

    private final ActorTransactions acting;
    private final DayNotes notes;
    private final Drafts drafts;
    private final Caseload caseload;
    private final Vocabulary vocabulary;
    private final SentNotes sentNotes;
    private final Clock clock;

    DayController(
            ActorTransactions acting,
            DayNotes notes,
            Drafts drafts,
            Caseload caseload,
            Vocabulary vocabulary,
            SentNotes sentNotes,
            Clock clock) {
        this.acting = acting;
        this.notes = notes;
        this.drafts = drafts;
        this.caseload = caseload;
        this.vocabulary = vocabulary;
        this.sentNotes = sentNotes;
        this.clock = clock;
    }

    @GetMapping("/notes-of-the-day")
    @OpenTo(Who.SIGNED_IN)
    Page day(Actor actor, Form asked) {
        var with = asked.uuids("with");
        if (with.isEmpty() || with.size() > DayForm.MOST || asked.has("everybody")) {
            return acting.as(actor, viewer -> choice(viewer, with, asked));
        }
        var page = acting.as(actor, viewer -> {
            mustWrite(viewer);
            return new DayPage(viewer, vocabulary.sections(), List.of(), List.of(), false, null);
        });
        var boxes = with.stream()
                .map(person -> acting.reading(actor, person, WRITE, viewer -> notes.box(viewer, person)))
                .toList();
        return new DayPage(page.viewer(), page.names(), boxes, List.of(), false, null);
    }

    static void mustWrite(Viewer viewer) {
        NotAllowed.unless(RecordPermissions.of(viewer).writeToSeveral(), "error.not-yours");
    }

    private DayChoicePage choice(Viewer viewer, List<UUID> with, Form asked) {
        mustWrite(viewer);
        var begun = drafts.mine().stream()
                .filter(draft -> draft.form().equals(FormName.NEW))
                .map(Draft::youngPerson)
                .collect(Collectors.toSet());
        var ticked = new HashSet<>(begun);
        ticked.addAll(with);
        var nobody = with.isEmpty() && asked.has("chosen") && !asked.has("everybody");
        var all = caseload.living(viewer, LocalDate.now(clock), MOST);
        var everybody =
                asked.has("everybody") || asked.has("all") || all.stream().noneMatch(Caseload.Person::mine);
        var shown = all.stream()
                .filter(person -> everybody || person.mine() || ticked.contains(person.id()))
                .toList();
        var put = sentNotes.of(viewer, asked.uuids("put"));
        log(shown, put);
        return new DayChoicePage(
                viewer,
                shown,
                new DayChoicePage.Ticks(nobody ? Set.of() : ticked, begun, nobody),
                shown.size() < all.size(),
                put);
    }

    private void log(List<Caseload.Person> shown, List<SentNote> put) {
        acting.shownInList(
                Stream.concat(
                                shown.stream().map(Caseload.Person::id),
                                put.stream().map(one -> one.whose().id()))
                        .distinct()
                        .toList(),
                IN_LIST);
    }
}
