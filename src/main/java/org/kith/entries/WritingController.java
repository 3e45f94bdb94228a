package org.kith.entries;

import static org.kith.words.Words.say;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
    private static final int SHORT = 200;

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
            @RequestParam Map<String, String> fields,
            @RequestParam(required = false) @Nullable MultipartFile camera,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var answer = written(actor, id, fields, camera, file);
        return answer instanceof WritePage page && EntryFiles.isChosen(camera, file) ? page.chooseFileAgain() : answer;
    }

    private Answer written(
            Actor actor,
            UUID id,
            Map<String, String> fields,
            @Nullable MultipartFile camera,
            @Nullable MultipartFile file)
            throws IOException {
        var form = files.named(EntryForm.of(fields).against(0), camera, file);
        var missing = form.wrong(clock);
        if (!missing.isEmpty()) {
            return again(actor, id, form, WritingTrouble.wrong(missing), Optional.empty());
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
                var wrong = Map.of("file", refused.sentence());
                return again(actor, id, form, WritingTrouble.wrong(wrong), Optional.empty());
            }
        }
        return written(actor, id, form, fields.containsKey("twice"), received);
    }

    private Answer written(Actor actor, UUID id, EntryForm form, boolean twice, List<Received> received) {
        var written = RenderingBudget.keeping(
                form.typed().words().length(),
                () -> acting.changing(
                        actor,
                        id,
                        viewer -> isBlank(id, form)
                                ? new Written.Blank(form)
                                : files.with(viewer, id, entries.write(viewer, id, form, twice), received)));
        var answer = answer(actor, id, written, Optional.empty());
        return answer instanceof Redirect next
                        && written instanceof Written.Saved
                        && Passages.areIn(form.typed().words())
                ? next.saying("entry-written.part")
                : answer;
    }

    /** Whether only the words the form begins with would be put in the record; what is longer than they are is not asked about. */
    private boolean isBlank(UUID id, EntryForm form) {
        return form.tidyWords().length() <= SHORT && blank.isStill(whose.of(id).orElseThrow(NotFound::new), form);
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
    Answer change(
            Actor actor, @PathVariable UUID id, @PathVariable UUID entry, @RequestParam Map<String, String> fields) {
        var form = EntryForm.of(fields).of(entry);
        var correction = asked(fields.getOrDefault("correction", ""));
        var wrong = wrong(actor, id, form);
        if (!wrong.isEmpty()) {
            acting.changing(actor, id, viewer -> entries.mayChange(viewer, id, entry));
            return again(actor, id, form, WritingTrouble.wrong(wrong), correction);
        }
        var written = RenderingBudget.keeping(
                form.typed().words().length(),
                () -> acting.changing(actor, id, viewer -> answers.asked(id, entry, correction)
                        .map(asked -> answers.putRight(viewer, id, form, asked))
                        .orElseGet(() -> entries.change(viewer, id, form))));
        return answer(actor, id, written, correction);
    }

    private Map<String, String> wrong(Actor actor, UUID id, EntryForm form) {
        var wrong = form.wrong(clock);
        return wrong.isEmpty() ? acting.as(actor, viewer -> forms.wrong(viewer, id, form)) : wrong;
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
                again(actor, id, form, WritingTrouble.wrong(Map.of("words", say("entry.words.none"))), correction);
            case Written.Unchanged(EntryForm form) ->
                again(actor, id, form, WritingTrouble.wrong(Map.of("words", say("entry.words.unchanged"))), correction);
            case Written.NotWithheld(EntryForm form, String field, String why) ->
                again(actor, id, form, WritingTrouble.wrong(Map.of(field, say(why, form.placeOfMark()))), correction);
            case Written.SentBefore(EntryForm form) ->
                again(actor, id, form, new WritingTrouble(Map.of(), null, true, false), correction);
            case Written.ChangedMeanwhile(Entry now, EntryForm yours) ->
                again(actor, id, yours, new WritingTrouble(Map.of(), now, false, false), correction);
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
