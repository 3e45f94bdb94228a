package org.kith.entries;

import static org.kith.words.Words.say;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.attachments.Received;
import org.kith.drafts.FormName;
import org.kith.form.Form;
import org.kith.people.YoungPersonHeaders;
import org.kith.record.Answers;
import org.kith.record.Entries;
import org.kith.record.Entry;
import org.kith.record.EntryDrafts;
import org.kith.record.EntryFiles;
import org.kith.record.EntryForm;
import org.kith.record.RecordPermissions;
import org.kith.record.Written;
import org.kith.vocabulary.Section;
import org.kith.web.Answer;
import org.kith.web.ConfirmationMessage;
import org.kith.web.NotAllowed;
import org.kith.web.Redirect;
import org.kith.withholding.Passages;
import org.kith.words.RenderingBudget;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Writing an entry and changing one. What was typed is there again after whatever went wrong. */
@Controller
class WritingController {
    private final ActorTransactions acting;
    private final Entries entries;
    private final Answers answers;
    private final EntryDrafts drafts;
    private final YoungPersonHeaders whose;
    private final WritingForms forms;
    private final NewEntryForm blank;
    private final EntryFiles files;
    private final Clock clock;

    WritingController(
            ActorTransactions acting,
            Entries entries,
            Answers answers,
            EntryDrafts drafts,
            YoungPersonHeaders whose,
            WritingForms forms,
            NewEntryForm blank,
            EntryFiles files,
            Clock clock) {
        this.acting = acting;
        this.entries = entries;
        this.answers = answers;
        this.drafts = drafts;
        this.whose = whose;
        this.forms = forms;
        this.blank = blank;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/young-people/{id}/record/new")
    @OpenTo(Who.SIGNED_IN)
    WritePage begin(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String section) {
        var chosen = Section.ofKey(section);
        return acting.reading(actor, id, AccessLogEntry.at("write").alsoForRecipients(), viewer -> {
            mustWrite(viewer, id);
            var found = drafts.of(id, FormName.NEW);
            var form = found.orElseGet(() -> blank.form(viewer, whose.of(id).orElseThrow(NotFound::new), chosen));
            return page(viewer, id, form, WritingTrouble.draft(found.isPresent()), Optional.empty());
        });
    }

    /** With a photo or a paper, if they chose one: both come into the record together, or none does. */
    @PostMapping("/young-people/{id}/entries")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("entry-written")
    Answer write(
            Actor actor,
            @PathVariable UUID id,
            Form sent,
            @RequestParam(required = false) @Nullable MultipartFile camera,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var answer = written(actor, id, sent, camera, file);
        return answer instanceof WritePage page && EntryFiles.isChosen(camera, file) ? page.chooseFileAgain() : answer;
    }

    private Answer written(
            Actor actor, UUID id, Form sent, @Nullable MultipartFile camera, @Nullable MultipartFile file)
            throws IOException {
        var form = files.named(EntryForm.of(sent).against(0), camera, file);
        var checked = form.checked(clock);
        if (checked.isWrong()) {
            return again(actor, id, checked, WritingTrouble.NONE, Optional.empty());
        }
        if (EntryFiles.isChosen(camera, file)) {
            // Nobody's file is looked at who may not send one; words alone are asked about where they are written.
            acting.doAs(
                    actor,
                    viewer -> NotAllowed.unless(RecordPermissions.of(viewer).read(), "record.not-yours"));
        }
        var received = files.chosen(camera, file);
        for (var one : received) {
            if (one instanceof Received.Refused refused) {
                return again(actor, id, form.refuse("file", refused.sentence()), WritingTrouble.NONE, Optional.empty());
            }
        }
        return written(actor, id, form, sent.has("twice"), received);
    }

    private Answer written(Actor actor, UUID id, EntryForm form, boolean twice, List<Received> received) {
        var written = RenderingBudget.keeping(
                form.typed().words().length(),
                () -> acting.changing(
                        actor,
                        id,
                        viewer -> form.isStillAsItBegan()
                                ? new Written.Blank(form)
                                : files.with(viewer, id, entries.write(viewer, id, form, twice), received)));
        var answer = answer(actor, id, written, Optional.empty());
        return answer instanceof Redirect next
                        && written instanceof Written.Saved
                        && Passages.areIn(form.typed().words())
                ? next.saying("entry-written.part")
                : answer;
    }

    @GetMapping("/young-people/{id}/entries/{entry}/change")
    @OpenTo(Who.SIGNED_IN)
    WritePage beginChange(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID entry,
            @RequestParam(defaultValue = "") String correction) {
        return acting.reading(actor, id, AccessLogEntry.atEntry("write", entry), viewer -> {
            var now = EntryForm.changing(entries.mayChange(viewer, id, entry), LocalDate.now(clock));
            var found = drafts.of(id, now.formName());
            return page(viewer, id, found.orElse(now), WritingTrouble.draft(found.isPresent()), asked(correction));
        });
    }

    @PostMapping("/young-people/{id}/entries/{entry}/versions")
    @OpenTo(Who.SIGNED_IN)
    @ConfirmationMessage("entry-changed")
    Answer change(Actor actor, @PathVariable UUID id, @PathVariable UUID entry, Form sent) {
        var form = EntryForm.of(sent).of(entry);
        var correction = asked(sent.value("correction"));
        var checked = checked(actor, id, form);
        if (checked.isWrong()) {
            acting.changing(actor, id, viewer -> entries.mayChange(viewer, id, entry));
            return again(actor, id, checked, WritingTrouble.NONE, correction);
        }
        var written = RenderingBudget.keeping(
                form.typed().words().length(),
                () -> acting.changing(actor, id, viewer -> answers.asked(id, entry, correction)
                        .map(asked -> answers.putRight(viewer, id, form, asked))
                        .orElseGet(() -> entries.change(viewer, id, form))));
        return answer(actor, id, written, correction);
    }

    private EntryForm checked(Actor actor, UUID id, EntryForm form) {
        var checked = form.checked(clock);
        return checked.isWrong() ? checked : acting.as(actor, viewer -> forms.checked(viewer, id, form));
    }

    private static Optional<UUID> asked(String correction) {
        try {
            return correction.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(correction));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private Answer answer(Actor actor, UUID id, Written written, Optional<UUID> correction) {
        return switch (written) {
            case Written.Saved(UUID entry) -> Redirect.to("/young-people/" + id + "/entries/" + entry);
            case Written.PutRight(UUID entry) ->
                Redirect.to("/young-people/" + id + "/entries/" + entry).saying("correction-answered");
            case Written.There(UUID entry) -> Redirect.to("/young-people/" + id + "/entries/" + entry + "?there=yes");
            case Written.Blank(EntryForm form) ->
                again(actor, id, form.refuse("words", say("entry.words.none")), WritingTrouble.NONE, correction);
            case Written.Unchanged(EntryForm form) ->
                again(actor, id, form.refuse("words", say("entry.words.unchanged")), WritingTrouble.NONE, correction);
            case Written.NotWithheld(EntryForm form, String field, String why) ->
                again(actor, id, form.refuse(field, say(why, form.placeOfMark())), WritingTrouble.NONE, correction);
            case Written.SentBefore(EntryForm form) -> again(actor, id, form, WritingTrouble.SENT_BEFORE, correction);
            case Written.ChangedMeanwhile(Entry now, EntryForm yours) ->
                again(actor, id, yours, WritingTrouble.meanwhile(now), correction);
        };
    }

    /** The form once more with what was typed, which is also kept as a draft: nothing depends on this page staying open. */
    private WritePage again(Actor actor, UUID id, EntryForm form, WritingTrouble trouble, Optional<UUID> correction) {
        return acting.reading(actor, id, AccessLogEntry.at("write").alsoForRecipients(), viewer -> {
            mustWrite(viewer, id);
            drafts.keep(viewer, id, form);
            return page(viewer, id, form, trouble, correction);
        });
    }

    /** Whoever a section is shared with to read alone writes nothing. */
    private void mustWrite(Viewer viewer, UUID id) {
        var reach = whose.of(id).orElseThrow(NotFound::new).reach();
        NotAllowed.unless(RecordPermissions.of(viewer).read() && !reach.adds().isEmpty(), "record.not-yours");
    }

    private WritePage page(Viewer viewer, UUID id, EntryForm form, WritingTrouble trouble, Optional<UUID> correction) {
        var asked = answers.asked(id, form.id(), correction).orElse(null);
        return new WritePage(forms.of(viewer, id, form, trouble, asked));
    }
}
