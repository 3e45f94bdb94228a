package org.kith.writing;

import java.util.List;
import java.util.Locale;

/** A word or several, to be found in a text in any of their forms. */
record Phrase(List<String> words) {

    /** A word or phrase to look for. One word is brought to its plain form, so that siblings finds a sibling. */
    static Phrase of(String said) {
        var phrase = asWritten(said);
        return phrase.length() == 1 ? new Phrase(List.of(plain(phrase.words.getFirst()))) : phrase;
    }

    /** A phrase whose every word is one form of what stands in the text, so that contacted does not find a contact. */
    static Phrase asWritten(String said) {
        return new Phrase(Word.in(said, 0, said.length()).stream()
                .map(Word::text)
                .map(word -> English.isAbbreviation(word) ? word : word.toLowerCase(Locale.UK))
                .toList());
    }

    /** A word that is a plain form itself stays: left is not leave. */
    private static String plain(String word) {
        var plain = English.plain(word);
        return plain.isEmpty() || plain.contains(word) || English.isAbbreviation(word)
                ? word
                : plain.iterator().next();
    }

    int length() {
        return words.size();
    }

    /** Whether it stands in a sentence at the word of this number, its words parted by nothing but spaces and hyphens. */
    boolean standsAt(List<Token> sentence, int at) {
        if (at < 0 || at + length() > sentence.size()) {
            return false;
        }
        for (var i = 0; i < length(); i++) {
            var token = sentence.get(at + i);
            if (!token.forms().contains(words.get(i)) || (i > 0 && token.word().before() == Word.Before.OTHER)) {
                return false;
            }
        }
        return true;
    }
}
