package org.kith.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words to look for in a text: Kith’s own list with an organisation’s laid over it. */
final class KindWords {
    private final Map<String, List<Term>> byFirstWord = new HashMap<>();

    private KindWords(Collection<Term> terms) {
        for (var term : terms) {
            byFirstWord
                    .computeIfAbsent(term.phrase().words().getFirst(), first -> new ArrayList<>())
                    .add(term);
        }
    }

    /** An organisation’s word takes the place of Kith’s own for the same thing; without anything to say instead it turns that off. */
    static KindWords with(List<KindWord> own) {
        var terms = new LinkedHashMap<Phrase, Term>();
        KindWordList.TERMS.forEach(term -> terms.put(term.phrase(), term));
        for (var word : own) {
            var term = Term.own(word);
            terms.merge(term.phrase(), term, (theirs, ours) -> theirs.saying(word));
        }
        return new KindWords(terms.values());
    }

    /** A hint for each term, where it first stands: once told is enough. */
    List<Hint> hints(String text, List<Sentence> sentences) {
        var hints = new ArrayList<Hint>();
        var told = new HashSet<Term>();
        var known = new HashMap<String, Set<String>>();
        for (var sentence : sentences) {
            var tokens = Token.of(sentence, known);
            for (var at = 0; at < tokens.size(); at++) {
                var term = longestAt(tokens, at);
                if (term != null) {
                    if (told.add(term) && !term.word().instead().isEmpty()) {
                        hints.add(term.hint(text, tokens, at));
                    }
                    at += term.phrase().length() - 1;
                }
            }
        }
        return hints;
    }

    private @Nullable Term longestAt(List<Token> tokens, int at) {
        return tokens.get(at).forms().stream()
                .flatMap(form -> byFirstWord.getOrDefault(form, List.of()).stream())
                .filter(term -> term.standsAt(tokens, at))
                .max(Comparator.comparingInt(term -> term.phrase().length()))
                .orElse(null);
    }
}
