package org.kith.writing;

import java.util.List;
import java.util.Set;

/** A word of a sentence with all its forms. */
record Token(Word word, Set<String> forms) {

    static List<Token> of(Sentence sentence) {
        return sentence.words().stream()
                .map(word -> new Token(word, English.forms(word.text())))
                .toList();
    }
}
