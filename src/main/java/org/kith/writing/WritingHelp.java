package org.kith.writing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Advice on a text somebody is writing. The text is read and forgotten: it is neither kept nor logged. */
@Component
public class WritingHelp {
    /** Of a longer text only the beginning is looked at, in characters: about eight pages. */
    public static final int EXAMINED = 20_000;

    /**
     * Looks at a text for words that hurt, jargon and sentences of more than 25 words, and tells its reading age. A word is told once,
     * where it first stands; the longest sentence comes before shorter ones. What stands in a block quote is left alone.
     *
     * @param text CommonMark
     * @param own an organisation’s own words, which come before {@link #list() Kith’s own} for the same thing
     */
    public Advice on(String text, List<KindWord> own) {
        if (text.isBlank()) {
            return new Advice(0, false, List.of());
        }
        var examined = beginning(text);
        var sentences = Prose.sentences(examined);
        var enough = sentences.stream().mapToInt(Sentence::count).sum() >= Advice.WORDS_TO_TELL;
        return new Advice(enough ? ReadingAge.of(sentences) : 0, enough, hints(examined, sentences, own));
    }

    /** Kith’s own list, in the order of its file. */
    public List<KindWord> list() {
        return KindWordList.TERMS.stream().map(Term::word).toList();
    }

    private static List<Hint> hints(String text, List<Sentence> sentences, List<KindWord> own) {
        var words = KindWords.with(own).hints(text, sentences).stream().sorted(Comparator.comparing(Hint::kind));
        var tooLong = sentences.stream()
                .filter(Sentence::isLong)
                .sorted(Comparator.comparingInt(Sentence::count).reversed())
                .map(sentence -> sentence.hint(text));
        return Stream.concat(words, tooLong).limit(Advice.MOST_HINTS).toList();
    }

    /** Cut between words, so that no half word is taken for a whole one. */
    private static String beginning(String text) {
        if (text.length() <= EXAMINED) {
            return text;
        }
        var end = EXAMINED;
        while (end > EXAMINED / 2 && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return text.substring(0, end);
    }
}
