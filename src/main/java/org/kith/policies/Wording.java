package org.kith.policies;

import org.kith.words.RichWords;

/**
 * What a policy of the organisation says.
 *
 * @param summary in plain words, for the moment it matters
 * @param words all of it
 */
record Wording(String title, String summary, String words) {

    String html() {
        return RichWords.html(words);
    }

    /** Everything there is to read, to see what changed. */
    String whole() {
        return title + "\n\n" + summary + "\n\n" + words;
    }
}
