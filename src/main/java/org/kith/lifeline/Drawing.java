package org.kith.lifeline;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.picture.Picture;

/**
 * The lifeline as drawn, in pixels: all a template needs to write it down.
 *
 * @param lines upright lines where a year begins
 * @param labels words at the left of each band and at the beginning of each year
 */
record Drawing(int width, int height, List<Tick> lines, List<Label> labels, List<Bar> bars, List<Tick> ticks) {

    /** With the tables below it, which say the same. */
    Picture picture(String title) {
        return Picture.ofLinks(
                "lifeline", width, height, new Picture.InWords(title, say("lifeline.described"), "lifeline-told"));
    }

    /** Whether something in it is not known to have gone on. */
    boolean isUnsure() {
        return bars.stream().anyMatch(bar -> bar.kind().equals("unsure"));
    }

    /** @param kind the class it is coloured by */
    record Bar(int x, int y, int width, int height, String kind, String text, String address, String title) {}

    record Tick(int x, int top, int bottom) {}

    record Label(int x, int y, String text) {}
}
