package org.kith.bench;

import java.io.IOException;
import java.util.Map;

/**
 * Something a partner asks for.
 *
 * @param words what they look for, by the form of a search; empty where they only open an address
 */
record Question(String address, String words) {

    static Question open(String address) {
        return new Question(address, "");
    }

    Answer ask(Browser browser, String token) throws IOException {
        return words.isEmpty() ? browser.get(address) : browser.send(address, Map.of("words", words, "_csrf", token));
    }

    /** What the answer says, without the words that stand in the form again. */
    Masked masked(Answer answer) throws IOException {
        var all = Masked.of(answer);
        return words.isEmpty() ? all : all.without(words);
    }
}
