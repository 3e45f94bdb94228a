package org.kith.record;

import static org.kith.words.Words.say;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.vocabulary.Kind;
import org.kith.vocabulary.Section;
import org.kith.withholding.Passages;
import org.kith.words.Dates;
import org.kith.words.Greeting;
import org.kith.words.Line;
import org.kith.words.RichWords;

/**
 * What an entry says, in one version of it.
 *
 * @param happenedOn the day it is about, which may be long before it was written
 * @param words CommonMark, as typed
 */
public record Text(Section section, Kind kind, LocalDate happenedOn, String title, String words) {

    /** The title, or for those who gave none the first words. */
    public String heading(Passages passages) {
        if (!title.isEmpty()) {
            return title;
        }
        var beginning = RichWords.beginning(passages.leftOut(words));
        return Greeting.isAll(beginning) ? pageTitle() : Line.beginWords(Greeting.leftOut(beginning), 60);
    }

    /** The same above the words themselves: a few that are all there is are not said twice. */
    String headingAbove(Passages passages) {
        var heading = heading(passages);
        return title.isEmpty() && heading.equals(RichWords.beginning(passages.leftOut(words))) ? pageTitle() : heading;
    }

    /** What the page is called in a browser, which keeps that in its history: never the words. */
    String pageTitle() {
        return say("entry.page-title", kind.plainName(), Dates.longDay(happenedOn));
    }

    public Text saying(String others) {
        return new Text(section, kind, happenedOn, title, others);
    }

    /** As whoever is kept from its passages reads it. */
    Text without(Passages passages) {
        return saying(passages.leftOut(words));
    }

    /** Whether somebody who reads both sees no difference: spaces and signs that nobody can see are none. */
    boolean readsAs(Text other) {
        return section == other.section
                && kind == other.kind
                && happenedOn.equals(other.happenedOn)
                && seen(title).equals(seen(other.title))
                && seen(words).equals(seen(other.words));
    }

    private static String seen(String text) {
        return text.codePoints()
                .filter(sign -> Character.getType(sign) != Character.FORMAT
                        && !Character.isWhitespace(sign)
                        && !Character.isSpaceChar(sign))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    String html() {
        return RichWords.html(words);
    }

    /** One version of an entry: what it said, who wrote that, when and why. */
    record Version(
            int number,
            Text text,
            String by,
            Instant at,
            @Nullable String because) {

        /** With passages that are kept back as this viewer may read them. */
        Version reading(Passages passages) {
            return new Version(number, text.saying(passages.inWords(text.words())), by, at, because);
        }
    }
}
