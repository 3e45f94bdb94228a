package org.kith.web;

import org.kith.actor.Viewer;

/** The answer to what is sent, in other words, about something that is answered, ended or taken away already. */
public final class TooLate {
    private TooLate() {}

    /**
     * @param what the key of the sentence that says what stands
     * @param words what they typed, for them to copy
     * @param back where what stands is read
     */
    public static Page page(Viewer viewer, String what, String words, String back) {
        return new TooLatePage(viewer, "", what, words, back);
    }

    /**
     * The same about what was kept the first time and is over now.
     *
     * @param over the key of the heading that says so; the same with {@code .again} says how it is done once more
     */
    public static Page over(Viewer viewer, String over, String what, String words, String back) {
        return new TooLatePage(viewer, over, what, words, back);
    }
}
