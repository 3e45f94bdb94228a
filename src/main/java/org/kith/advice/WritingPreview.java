package org.kith.advice;

import static java.util.stream.Collectors.joining;
import static org.kith.words.Words.say;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.actor.Viewer;
import org.kith.people.YoungPersonHeader;
import org.kith.record.Entry;
import org.kith.record.EntryForm;
import org.kith.vocabulary.Kind;
import org.kith.vocabulary.Section;
import org.kith.vocabulary.SectionNames;
import org.kith.withholding.Passages;
import org.kith.words.Dates;
import org.kith.words.Line;
import org.kith.words.RichWords;
import org.kith.writing.Advice;
import org.kith.writing.Hint;
import org.kith.writing.WritingHelp;

/**
 * What somebody is shown of their words before they send them: what could be said more kindly or plainly, and how they will be read.
 *
 * @param entry as it would stand in the record if it were sent now
 */
record WritingPreview(YoungPersonHeader whose, SectionNames names, EntryForm form, Entry entry, Advice advice) {
    private static final int BEGINNING = 80;

    /** The entry as it would be, by whoever is writing it, now, without the passages that would be kept back. */
    static Entry entry(Viewer viewer, EntryForm form, Instant now) {
        var typed = form.soFar(LocalDate.ofInstant(now, Dates.LONDON));
        var text = typed.saying(new Passages(List.of()).takeApart(typed.words()).words());
        var written = new Entry.Written(viewer.me(), viewer.name(), false, now, null);
        return new Entry(form.id(), text, written, form.seen() + 1, false, Entry.Beside.NOTHING);
    }

    /** What stands under the title: only what is chosen so far. */
    String head() {
        var typed = form.typed();
        return Stream.of(
                        Kind.ofKey(typed.kind()).map(Kind::plainName),
                        Section.ofKey(typed.section()).map(names::of),
                        form.day().map(day -> say("entry.about-day", Dates.weekday(day))))
                .flatMap(Optional::stream)
                .collect(joining(" · "));
    }

    boolean empty() {
        return entry.text().words().isEmpty();
    }

    boolean isNew() {
        return form.seen() == 0;
    }

    List<Hint> hints() {
        return advice.hints();
    }

    /** What was found and what could stand there, in a sentence; {@link Hint#why} says more. */
    String said(Hint hint) {
        return switch (hint.kind()) {
            case KIND_WORDS, JARGON -> say("advice.hint", hint.found(), Line.either(hint.instead()));
            case LONG_SENTENCE -> say("advice.long", beginning(RichWords.beginning(hint.found())));
        };
    }

    String readingAge() {
        return advice.enoughToTell()
                ? say("advice.age", advice.readingAge())
                : say("advice.age.short", Advice.WORDS_TO_TELL);
    }

    boolean onlyTheBeginning() {
        return form.typed().words().length() > WritingHelp.EXAMINED;
    }

    private static String beginning(String sentence) {
        if (sentence.length() <= BEGINNING) {
            return sentence;
        }
        return sentence.substring(0, Math.max(sentence.lastIndexOf(' ', BEGINNING), BEGINNING / 2)) + " …";
    }
}
