package org.kith.record;

import static org.kith.words.Words.say;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.attachments.Attachment;
import org.kith.timeline.InTimeline;
import org.kith.timeline.TimelinePlace;
import org.kith.withholding.Passages;
import org.kith.withholding.Withheld;
import org.kith.words.Dates;
import org.kith.words.RichWords;

/**
 * One entry as it stands now, with what stands beside it.
 *
 * @param version how often it was written: 1 for an entry never changed
 * @param withheld whether the young person is kept from it; they never get such a row
 */
public record Entry(UUID id, Text text, Written written, int version, boolean withheld, Beside beside)
        implements InTimeline {

    /**
     * Who wrote it and when.
     *
     * @param by the name; of a young person, the name they go by
     * @param changed when and by whom it was last changed
     */
    public record Written(
            UUID account,
            String by,
            boolean byYoungPerson,
            Instant at,
            @Nullable Change changed) {}

    /** @param takenAway whether its author took it away then: its words are a former version */
    public record Change(String by, Instant at, @Nullable String because, boolean takenAway) {}

    /**
     * What is shown wherever the entry is shown.
     *
     * @param passages what was ever kept back in it, the entry as a whole included
     * @param hardToRead whether somebody marked it as maybe hard to read
     * @param isNew whether whoever looks has not opened it yet
     */
    public record Beside(
            List<OwnAccount> accounts,
            List<Correction> corrections,
            Passages passages,
            List<Attachment> attachments,
            boolean hardToRead,
            boolean isNew) {
        public static final Beside NOTHING =
                new Beside(List.of(), List.of(), new Passages(List.of()), List.of(), false, false);
    }

    /** "This is how I see it." */
    record OwnAccount(UUID entry, String words, Instant at) {
        public String html() {
            return RichWords.html(words);
        }
    }

    /** What the young person asked to be put right, and what came of it. */
    public record Correction(
            UUID id,
            UUID entry,
            String words,
            Instant askedAt,
            @Nullable Answer answer) {
        /** Whether words of the entry were changed since it was asked. */
        boolean isPutRight(Entry entry) {
            var change = entry.written().changed();
            return change != null && change.at().isAfter(askedAt);
        }

        /** Whether it is answered as a form says. */
        boolean isAnswered(boolean changed, String words) {
            return answer != null
                    && answer.changed() == changed
                    && answer.words().equals(words);
        }

        public String html() {
            return RichWords.html(words);
        }
    }

    public record Answer(String by, Instant at, boolean changed, String words) {
        public String html() {
            return RichWords.html(words);
        }
    }

    /** By the day it is about. */
    @Override
    public TimelinePlace place() {
        return new TimelinePlace(text.happenedOn(), written.at(), id);
    }

    /** What a list calls it: nobody meets what may be hard to read without opening it. */
    public String heading() {
        if (isTakenAway()) {
            return say("entry.gone.title");
        }
        return beside.hardToRead() ? say("entry.hard") : text.heading(beside.passages());
    }

    /** What its page is called in a browser, whose history keeps it: never the words. */
    String pageTitle() {
        return isTakenAway() ? heading() : text.pageTitle();
    }

    /** The heading of its page. */
    public String title() {
        return isTakenAway() ? heading() : text.headingAbove(beside.passages());
    }

    public boolean isTakenAway() {
        return written.changed() != null && written.changed().takenAway();
    }

    /** Who took it away, on which day and, where they said it, why; only of one that is taken away. */
    String gone() {
        var change = Objects.requireNonNull(written.changed());
        var day = Dates.longDay(change.at().atZone(Dates.LONDON).toLocalDate());
        return goneBecause().isEmpty()
                ? say("entry.gone.without-words", change.by(), day)
                : say("entry.gone", change.by(), day, goneBecause());
    }

    /** The reason it was taken away for. */
    String goneBecause() {
        return Objects.requireNonNullElse(
                Objects.requireNonNull(written.changed()).because(), "");
    }

    /** The words for reading, with passages that are kept back marked as such. */
    public String html() {
        return beside.passages().inHtml(text.html());
    }

    /** Why the whole entry is kept back now; only staff ever have such an entry before them. */
    Optional<Withheld> withholding() {
        return beside.passages().all().stream()
                .filter(one -> one.whole() && !one.ended())
                .findFirst();
    }

    public Entry with(Beside more) {
        return new Entry(id, text, written, version, withheld, more);
    }

    /** The text as a form shows it: passages that are kept back stand in double brackets. */
    Text asTyped() {
        return text.saying(beside.passages().inForm(text.words()));
    }
}
