package org.kith.lifeline;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.picture.Picture;

/**
 * The lifeline as drawn, in pixels: all a template needs to write it down.
 *
 * @param lines upright lines where a year begins
 * @param labels words at the beginning of each year
 * @param lanes words at the left of each band; where there is no room beside it they stay in sight above it
 */
record Drawing(
        int width,
        int height,
        List<Tick> lines,
        List<Label> labels,
        List<Lane> lanes,
        List<Bar> bars,
        List<Tick> ticks) {

    /** With the tables below it, which say the same. */
    Picture picture(String title) {
        return Picture.ofLinks(
                "lifeline", width, height, new Picture.InWords(title, say("lifeline.described"), "lifeline-told"));
    }

    /** Whether anything in it has the colour of this kind. */
    boolean has(String kind) {
        return bars.stream().anyMatch(bar -> bar.kind().equals(kind));
    }

    /** @param kind the class it is coloured by */
    record Bar(int x, int y, int width, int height, String kind, String text, String address, String title) {}

    record Tick(int x, int top, int bottom) {}

    record Label(int x, int y, String text) {}

    /**
     * @param top where its band begins
     * @param middle where the first bar of it has its middle
     */
    record Lane(int top, int middle, String text) {
        private static final int OVER = 4;

        int above() {
            return top - OVER;
        }

        int beside() {
            return middle + OVER;
        }
    }
}
