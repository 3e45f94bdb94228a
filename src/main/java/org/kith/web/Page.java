package org.kith.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;

/**
 * What one page shows. A controller returns a record that implements this; the template of the same name beside the record renders it,
 * given {@code page} (the record) and {@code frame} (what every page needs).
 */
public non-sealed interface Page extends Answer {

    /** Who looks; null on pages before signing in. */
    @Nullable
    Viewer viewer();

    /** The HTTP status this page is sent with, for instance 422 when a form came back with something to put right. */
    default int status() {
        return 200;
    }

    /**
     * What is to be put right in a form that came back: the id of each field with the sentence that says so, in the order of the page. What is
     * about no field stands under the empty id. The layout lists it on top.
     */
    default Map<String, String> toPutRight() {
        return Map.of();
    }

    /** Whether the young person reads who opened it; not of the few pages of which that alone would tell somebody too much. The log keeps it. */
    default boolean showsLooks() {
        return true;
    }

    /** Whether what is written on this page is for whoever writes it and nobody else: it is said beside it. */
    default boolean forOwnEyes() {
        return false;
    }

    /** Where a browser comes back to in its place, where this page answers what was sent and somebody goes on from it: an address of its own. */
    default String backTo() {
        return "";
    }

    /** Who reads what was sent just now, by name, for the sentence that says that it was done; empty where that is not one of a few. */
    default String reader() {
        return "";
    }

    /** How much waits for whoever looks, where the page found it out itself; null for all others, for which the navigation asks. */
    default @Nullable Integer waitingForViewer() {
        return null;
    }

    /** Everybody who can read what this page is about, in words, for the sentence that says a young person’s words are kept; empty on most pages. */
    default String readBy() {
        return "";
    }

    /** With whom something was shared last, by name, for the sentence that says what was decided just now; empty on most pages. */
    default String sharedWith() {
        return "";
    }

    /** Whose record this page is of, by name, for sentences that tell staff what was done about them; empty on most pages. */
    default String about() {
        return "";
    }

    /** The moment of the work this page is, at which something agreed on may matter; null for most pages, which then cost nothing more. */
    default @Nullable PolicyPrompt moment() {
        return null;
    }
}
