package org.kith.writing;

import java.util.List;

/**
 * A kind word ready to be looked for.
 *
 * @param except phrases in which the word means something else and may stand, such as contact lens
 */
record Term(KindWord word, Hint.Kind kind, Phrase phrase, List<Phrase> except) {

    static Term of(KindWord word, Hint.Kind kind, List<String> except) {
        return new Term(
                word,
                kind,
                Phrase.of(word.said()),
                except.stream().map(Phrase::asWritten).toList());
    }

    /** An organisation’s own: jargon if it is an abbreviation. */
    static Term own(KindWord word) {
        return of(word, English.isAbbreviation(word.said()) ? Hint.Kind.JARGON : Hint.Kind.KIND_WORDS, List.of());
    }

    /** The same term with an organisation’s own words about it. */
    Term saying(KindWord own) {
        return new Term(own, kind, phrase, except);
    }

    boolean standsAt(List<Token> sentence, int at) {
        return phrase.standsAt(sentence, at) && except.stream().noneMatch(other -> covers(other, sentence, at));
    }

    private boolean covers(Phrase other, List<Token> sentence, int at) {
        for (var begin = at + phrase.length() - other.length(); begin <= at; begin++) {
            if (other.standsAt(sentence, begin)) {
                return true;
            }
        }
        return false;
    }

    /** The hint for where it stands. */
    Hint hint(String text, List<Token> sentence, int at) {
        var from = sentence.get(at).word().from();
        var to = sentence.get(at + phrase.length() - 1).word().to();
        return new Hint(kind, from, to, text.substring(from, to), word.instead(), word.why());
    }
}
