package org.kith.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.languagetool.Language;
import org.languagetool.Languages;

/**
 * What LanguageTool knows of British English: where sentences end, and which forms a word has. It takes a good half second and
 * 15 MB, so it is loaded when first used and never at start. Its rules and spelling would take 200 MB and are not used.
 */
final class English {
    private static final Language BRITISH = Languages.getLanguageForShortCode("en-GB");

    /** Where a sentence may end: twice as often as in eight pages. Each is looked at with care, which takes as long as a page without any. */
    static final int MOST_ENDS = 500;

    /** What finds where sentences end. */
    static final Function<String, List<String>> SPLIT =
            text -> BRITISH.getSentenceTokenizer().tokenize(text);

    private static final String ENDS = ".!?…";

    private static final int LONGEST_SENTENCE = 600;
    private static final Pattern ENDING = Pattern.compile("['’][sd]?$");

    private English() {}

    /** Blanks out what stands beyond the last end that is looked at. */
    static void blankBeyond(char[] plain) {
        var ends = 0;
        for (var at = 0; at < plain.length; at++) {
            if (isEnd(plain[at]) && (at == 0 || !isEnd(plain[at - 1])) && ends++ == MOST_ENDS) {
                Arrays.fill(plain, at, plain.length, ' ');
            }
        }
    }

    private static boolean isEnd(char sign) {
        return ENDS.indexOf(sign) >= 0;
    }

    /**
     * The sentences of a text; put together they are the text again. What looks for their ends is never given more than one very long
     * sentence: it takes as long as the square of what it is given. The last of several may go on, so it is looked at again with what follows,
     * so that all is looked at twice. More often nobody’s sentences need it; abbreviations one after another would, once for each of them.
     */
    static List<String> sentences(String text) {
        return sentences(text, SPLIT);
    }

    /** @param finder what finds them in a piece of the text */
    static List<String> sentences(String text, Function<String, List<String>> finder) {
        if (text.isBlank()) {
            return List.of();
        }
        var sentences = new ArrayList<String>();
        var left = 2 * LONGEST_SENTENCE;
        for (var from = 0; from < text.length(); ) {
            var to = Math.min(text.length(), from + LONGEST_SENTENCE);
            left -= to - from;
            var found = finder.apply(text.substring(from, to));
            var ends = to == text.length() || found.size() < 2 || left < 0;
            var whole = ends ? found : found.subList(0, found.size() - 1);
            sentences.addAll(whole);
            var on = whole.stream().mapToInt(String::length).sum();
            left = Math.min(2 * LONGEST_SENTENCE, left + 2 * on);
            from += on;
        }
        return sentences;
    }

    /**
     * The word without a possessive s, the same in small letters, and its plain forms: {@code children} has {@code child},
     * {@code absconded} has {@code abscond}. Abbreviations and words no dictionary knows lose their plural s.
     */
    static Set<String> forms(String word) {
        var bare = ENDING.matcher(word).replaceFirst("");
        var small = bare.toLowerCase(Locale.UK);
        var plain = plain(small);
        var forms = new LinkedHashSet<String>();
        forms.add(bare);
        forms.add(small);
        forms.addAll(plain);
        var singular = bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : bare;
        if (isAbbreviation(singular) || plain.isEmpty()) {
            forms.add(singular);
        }
        return forms;
    }

    /** The dictionary’s plain forms of a word in small letters; none if it does not know the word. */
    static Set<String> plain(String small) {
        try {
            var plain = new LinkedHashSet<String>();
            for (var readings : BRITISH.getTagger().tag(List.of(small))) {
                readings.forEach(reading -> {
                    if (reading.getLemma() != null) {
                        plain.add(reading.getLemma());
                    }
                });
            }
            return plain;
        } catch (IOException e) {
            throw new UncheckedIOException("The English dictionary could not be read", e);
        }
    }

    /** Two letters or more, or letters and digits, and none of them small. */
    static boolean isAbbreviation(String word) {
        return word.length() > 1
                && word.chars().anyMatch(Character::isUpperCase)
                && word.chars().noneMatch(Character::isLowerCase);
    }
}
