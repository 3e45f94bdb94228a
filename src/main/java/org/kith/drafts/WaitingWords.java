package org.kith.drafts;

/**
 * That words waited on a device, and do not come from a page somebody has open.
 *
 * @param before what Kith had of them when they were typed; empty for nothing
 */
public record WaitingWords(String before) {

    /** These words beside those that are there now: in their place, when nobody changed them meanwhile; below them otherwise. */
    public String beside(String there, String words) {
        if (tidy(there).equals(tidy(before)) || tidy(words).startsWith(tidy(there))) {
            return words;
        }
        return tidy(there).contains(tidy(words)) ? there : there.stripTrailing() + "\n\n" + words;
    }

    /** Browsers send lines ended in two characters, and scripts in one. */
    private static String tidy(String words) {
        return words.replace("\r\n", "\n").strip();
    }
}
