package org.kith.daynotes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.daynotes.DayNotes.Outcome;
import org.kith.drafts.DraftAnswer;
import org.kith.drafts.WaitingWords;
import org.kith.entries.WritingTrouble;
import org.kith.form.Form;
import org.kith.people.Caseload;
import org.kith.vocabulary.SectionNames;
import org.kith.vocabulary.Vocabulary;
import org.kith.web.Answer;
import org.kith.web.Page;
import org.kith.web.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Sending the notes of a day, keeping them while somebody types, and looking through them first. */
@Controller
class DaySendingController {
    private static final int MOST_NAMES = 2_000;
    private static final AccessLogEntry WRITE = AccessLogEntry.at("write");

    private final ActorTransactions acting;
    private final DayNotes notes;
    private final Caseload caseload;
    private final Vocabulary vocabulary;
    private final SentNotes sentNotes;
    private final DaySql sql;
    private final Clock clock;

    DaySendingController(
            ActorTransactions acting,
            DayNotes notes,
            Caseload caseload,
            Vocabulary vocabulary,
            SentNotes sentNotes,
            DaySql sql,
            Clock clock) {
        this.acting = acting;
        this.notes = notes;
        this.caseload = caseload;
        this.vocabulary = vocabulary;
        this.sentNotes = sentNotes;
        this.sql = sql;
        this.clock = clock;
    }

    @PostMapping("/notes-of-the-day")
    @OpenTo(Who.SIGNED_IN)
    Answer send(Actor actor, Form sent) {
        acting.doAs(actor, DayController::mustWrite);
        var put = new ArrayList<UUID>();
        var untouched = new ArrayList<Outcome>();
        var back = new ArrayList<Outcome>();
        for (var note : DayForm.of(sent).notes()) {
            switch (one(actor, note)) {
                case Outcome.Put(UUID entry) -> put.add(entry);
                case Outcome.Untouched still -> untouched.add(still);
                case Outcome other -> back.add(other);
            }
        }
        if (back.isEmpty() && !put.isEmpty()) {
            return Redirect.to("/notes-of-the-day?"
                    + put.stream().map(entry -> "put=" + entry).collect(Collectors.joining("&")));
        }
        back.addAll(untouched);
        return again(actor, back, put);
    }

    /** Sent by the page by itself while somebody types and when they leave it. */
    @PostMapping("/notes-of-the-day/drafts")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> keep(Actor actor, Form sent) {
        return keep(actor, sent, null);
    }

    /** Sent by any page by itself, when words still wait on this device. */
    @PostMapping(path = "/notes-of-the-day/drafts", params = "before")
    @OpenTo(Who.SIGNED_IN)
    ResponseEntity<String> bring(Actor actor, WaitingWords brought, Form sent) {
        return keep(actor, sent, brought);
    }

    private ResponseEntity<String> keep(Actor actor, Form sent, @Nullable WaitingWords brought) {
        acting.doAs(actor, DayController::mustWrite);
        var kept = DayForm.of(sent).notes().stream()
                .filter(note -> keep(actor, note, brought))
                .count();
        return DraftAnswer.brought(kept > 0 || brought == null);
    }

    /** Each in a transaction about its own young person; of somebody who is no longer theirs to see, nothing is kept. */
    private boolean keep(Actor actor, DayForm.Note note, @Nullable WaitingWords brought) {
        try {
            return acting.changing(actor, note.person(), viewer -> notes.keep(viewer, note, brought));
        } catch (NotFound e) {
            // They are told when they send.
            return false;
        }
    }

    /** The whole page again, for whoever pressed the button. */
    @PostMapping(path = "/notes-of-the-day/advice", params = "look")
    @OpenTo(Who.SIGNED_IN)
    Page look(Actor actor, Form sent) {
        var form = DayForm.of(sent);
        var found = mentions(actor, form);
        var boxes = form.notes().stream()
                .map(note -> box(actor, note, WritingTrouble.NONE))
                .toList();
        return new DayPage(found.viewer(), names(actor), boxes, List.of(), false, found.mentions());
    }

    /** Only the advice, asked for by the page itself when somebody pauses. It shows nothing but what they typed, so it is no line in the log. */
    @PostMapping(path = "/notes-of-the-day/advice", params = "!look")
    @OpenTo(Who.SIGNED_IN)
    DayAdvicePart part(Actor actor, Form sent) {
        return mentions(actor, DayForm.of(sent));
    }

    private DayAdvicePart mentions(Actor actor, DayForm form) {
        return acting.as(actor, viewer -> {
            DayController.mustWrite(viewer);
            var people = caseload.of(viewer, LocalDate.now(clock), MOST_NAMES);
            return new DayAdvicePart(viewer, Mention.in(form, people, sql::folded));
        });
    }

    private Outcome one(Actor actor, DayForm.Note note) {
        try {
            return acting.changing(actor, note.person(), viewer -> notes.send(viewer, note));
        } catch (NotFound e) {
            return new Outcome.Gone(note);
        }
    }

    private DayPage again(Actor actor, List<Outcome> back, List<UUID> put) {
        var boxes = back.stream().map(outcome -> again(actor, outcome)).toList();
        var nothing = put.isEmpty() && back.stream().allMatch(Outcome.Untouched.class::isInstance);
        return acting.as(actor, viewer -> {
            var there = sentNotes.of(viewer, put);
            acting.shownInList(there.stream().map(one -> one.whose().id()).toList(), AccessLogEntry.at("notes"));
            return new DayPage(viewer, vocabulary.sections(), boxes, there, nothing, null);
        });
    }

    private DayBox again(Actor actor, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Back(DayForm.Note note, WritingTrouble trouble) -> box(actor, note, trouble);
            case Outcome.Untouched(DayForm.Note note) -> box(actor, note, WritingTrouble.NONE);
            case Outcome.Gone(DayForm.Note note) -> DayBox.gone(note);
            case Outcome.Put _ -> throw new IllegalStateException("what is in the record needs no second place");
        };
    }

    private DayBox box(Actor actor, DayForm.Note note, WritingTrouble trouble) {
        try {
            return acting.reading(actor, note.person(), WRITE, viewer -> notes.again(viewer, note, trouble));
        } catch (NotFound e) {
            return DayBox.gone(note);
        }
    }

    private SectionNames names(Actor actor) {
        return acting.as(actor, viewer -> vocabulary.sections());
    }
}
