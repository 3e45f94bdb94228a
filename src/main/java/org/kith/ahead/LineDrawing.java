package org.kith.ahead;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.picture.Picture;

/**
 * What is coming as drawn, in pixels: a line from today at the top down, all a template needs to write it down.
 *
 * @param later how many come later than the line reaches
 */
record LineDrawing(int height, int foot, List<Month> months, List<Mark> marks, int later) {

    /** With the list beside it, which says the same. */
    Picture picture(String title) {
        return Picture.of(
                "ahead",
                LineLayout.WIDTH,
                height,
                new Picture.InWords(title, say("ahead.drawn.what", marks.size()), "ahead-told"));
    }

    /** Whether there is a mark of which a day is not known, or that is not sure. */
    boolean hasUnsure() {
        return marks.stream().anyMatch(mark -> !mark.sure() || mark.tall() > 0);
    }

    /** Where a month begins. */
    record Month(int y, String name) {}

    /**
     * Something on the line.
     *
     * @param y where it begins
     * @param tall how long it may be, where no day is known; 0 for a day
     * @param labelAt where its words stand, beneath each other where they would not have room
     * @param words as many of them as one line has room for
     * @param more those of a second line, as much as there is room for; empty for most
     */
    record Mark(int y, int tall, int labelAt, String look, boolean sure, String words, String more, String title) {}
}
