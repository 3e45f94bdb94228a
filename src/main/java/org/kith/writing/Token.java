package org.kith.writing;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A word of a sentence with all its forms. */
record Token(Word word, Set<String> forms) {

    /** @param known the forms of words met before, to which those met here are added: a dictionary takes longer than a map */
    static List<Token> of(Sentence sentence, Map<String, Set<String>> known) {
        return sentence.words().stream()
                .map(word -> new Token(word, known.computeIfAbsent(word.text(), English::forms)))
                .toList();
    }
}
