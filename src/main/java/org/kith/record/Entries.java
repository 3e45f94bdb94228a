package org.kith.record;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.people.YoungPersonHeaders;
import org.kith.vocabulary.Section;
import org.kith.web.NotAllowed;
import org.kith.withholding.Passages;
import org.kith.words.TextInput;
import org.springframework.stereotype.Component;

/** Writes entries, and changes them so that every former text stays. Called inside the actor's transaction. */
@Component
public class Entries {
    private final EntrySql sql;
    private final TimelineSql timeline;
    private final EntryDrafts drafts;
    private final Withholding withholding;
    private final YoungPersonHeaders whose;
    private final Clock clock;

    Entries(
            EntrySql sql,
            TimelineSql timeline,
            EntryDrafts drafts,
            Withholding withholding,
            YoungPersonHeaders whose,
            Clock clock) {
        this.sql = sql;
        this.timeline = timeline;
        this.drafts = drafts;
        this.withholding = withholding;
        this.whose = whose;
        this.clock = clock;
    }

    /**
     * Writes a new entry, once, however often its form is sent, and whether the browser came back to it with the same words and a new form.
     *
     * @param form with nothing wrong in it
     * @param twice whether its author knows that the same stands there already, and means it
     */
    public Written write(Viewer viewer, UUID person, EntryForm form, boolean twice) {
        NotAllowed.unless(
                RecordPermissions.of(viewer).read()
                        && reaches(viewer, person, form.text().section()),
                "record.not-yours");
        var inVain = markedInVain(viewer, form);
        if (inVain.isPresent()) {
            return inVain.get();
        }
        var text = form.text();
        var words = takenApart(viewer, new Passages(List.of()), text.words());
        var there = alike(viewer, person, text, words);
        if (there.isPresent() && !there.get().equals(form.id()) && !twice) {
            drafts.sent(viewer, person, form);
            return new Written.There(there.get());
        }
        return add(viewer, person, form, words);
    }

    private Optional<UUID> alike(Viewer viewer, UUID person, Text text, Passages.TakenApart words) {
        var ids = sql.alike(
                viewer, person, text.saying(words.words()), words.passages().isEmpty());
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        var same = timeline.those(new UUID[] {person}, ids.toArray(UUID[]::new)).stream()
                .filter(one -> one.asTyped().equals(text))
                .map(Entry::id)
                .toList();
        return ids.stream().filter(same::contains).findFirst();
    }

    private Written add(Viewer viewer, UUID person, EntryForm form, Passages.TakenApart words) {
        if (sql.add(viewer, person, form.id(), form.text().saying(words.words()), clock.instant())) {
            if (!words.passages().isEmpty()) {
                withholding.passages(viewer, form.id(), new Passages(List.of()), words, form.back());
            }
            if (form.typed().hard()) {
                sql.mark(viewer, form.id(), true, clock.instant());
            }
            drafts.sent(viewer, person, form);
            return new Written.Saved(form.id());
        }
        var there = timeline.entry(person, form.id()).orElseThrow(NotFound::new);
        if (there.asTyped().equals(form.text())) {
            return new Written.Saved(form.id());
        }
        var again = form.again();
        drafts.keep(viewer, person, again);
        return new Written.SentBefore(again);
    }

    /** Whoever sees the whole record writes in all of it; others where they may add. */
    private boolean reaches(Viewer viewer, UUID person, Section section) {
        return !viewer.onlyShared()
                || whose.of(person).orElseThrow(NotFound::new).reach().adds().contains(section);
    }

    /** Changes an entry, unless it is no longer the version that was seen. */
    public Written change(Viewer viewer, UUID person, EntryForm form) {
        var entry = mayChange(viewer, person, form.id());
        var inVain = markedInVain(viewer, form);
        if (inVain.isPresent()) {
            return inVain.get();
        }
        if (!entry.asTyped().equals(form.text()) && !changed(viewer, entry, form)) {
            var now = timeline.entry(person, entry.id()).orElseThrow(NotFound::new);
            if (now.asTyped().equals(form.text())) {
                return new Written.Saved(entry.id());
            }
            drafts.keep(viewer, person, form);
            return new Written.ChangedMeanwhile(now, form.against(now.version()));
        }
        sql.mark(viewer, entry.id(), form.typed().hard(), clock.instant());
        drafts.sent(viewer, person, form);
        return new Written.Saved(entry.id());
    }

    public Entry mayChange(Viewer viewer, UUID person, UUID id) {
        var entry = timeline.entry(person, id).orElseThrow(NotFound::new);
        NotAllowed.unless(RecordPermissions.of(viewer).change(viewer, entry), "entry.not-yours-to-change");
        return entry;
    }

    private boolean changed(Viewer viewer, Entry entry, EntryForm form) {
        var former = entry.beside().passages();
        var words = takenApart(viewer, former, form.text().words());
        var because = form.because().isEmpty() ? null : form.because();
        var changed = sql.change(entry.id(), form.seen(), form.text().saying(words.words()), because, clock.instant());
        if (changed) {
            withholding.passages(viewer, entry.id(), former, words, form.back());
        }
        return changed;
    }

    /**
     * What somebody marks to be kept back and would be read: in a title or why it is changed, by whoever cannot keep a passage back, and where a mark
     * stands alone. In a young person's own words marks mean nothing.
     */
    private static Optional<Written> markedInVain(Viewer viewer, EntryForm form) {
        var may = RecordPermissions.of(viewer);
        var text = form.text();
        if (may.own()) {
            return Optional.empty();
        }
        if (TextInput.isMarked(text.title())) {
            return Optional.of(new Written.NotWithheld(form, "title", TextInput.MARKED));
        }
        if (form.seen() > 0 && TextInput.isMarked(form.because())) {
            return Optional.of(new Written.NotWithheld(form, "because", TextInput.MARKED));
        }
        var marked = !may.withholdPassages() && TextInput.isMarked(text.words());
        return (marked ? Optional.of("entry.words.not-withheld") : form.markAlone())
                .map(why -> new Written.NotWithheld(form, "words", why));
    }

    /** What a young person writes stands as they typed it. */
    private static Passages.TakenApart takenApart(Viewer viewer, Passages former, String words) {
        return RecordPermissions.of(viewer).withholdPassages()
                ? former.takeApart(words)
                : new Passages.TakenApart(words, Map.of());
    }
}
