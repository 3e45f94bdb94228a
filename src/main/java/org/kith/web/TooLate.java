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
        return new TooLatePage(viewer, what, words, back);
    }
}
