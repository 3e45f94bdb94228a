package org.kith.record;

import static org.kith.web.Words.say;

import java.time.LocalDate;
import org.kith.web.Dates;
import org.kith.web.RichWords;

/**
 * What an entry says, in one version of it.
 *
 * @param happenedOn the day it is about, which may be long before it was written
 * @param words CommonMark, as typed
 */
record Text(Section section, Kind kind, LocalDate happenedOn, String title, String words) {

    /** The title, or for those who gave none the first words. */
    String heading() {
        if (!title.isEmpty()) {
            return title;
        }
        return Line.beginWords(Greeting.leftOut(RichWords.beginning(Passages.leftOut(words))), 60);
    }

    /** What the page is called in a browser, which keeps that in its history: never the words. */
    String pageTitle() {
        return say("entry.page-title", kind.plainName(), Dates.longDay(happenedOn));
    }

    Text saying(String others) {
        return new Text(section, kind, happenedOn, title, others);
    }

    String html() {
        return RichWords.html(words);
    }
}
