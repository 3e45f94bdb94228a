package org.kith.record;

import java.time.LocalDate;
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
        return Line.beginWords(RichWords.plain(Passages.leftOut(words)), 60);
    }

    Text saying(String others) {
        return new Text(section, kind, happenedOn, title, others);
    }

    String html() {
        return RichWords.html(words);
    }
}
