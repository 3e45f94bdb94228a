package org.kith.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The forms one Welsh word takes at its end: the plurals made with an ending, John Morris-Jones, <i>A Welsh Grammar, Historical and
 * Comparative</i> (1913), §§ 120–123, and the regular verb, §§ 173–175, with the endings it has in speech and those of the verbal noun. A
 * word may be typed in any of its forms. Nothing says whether a word is a noun or a verb, or where its ending begins, so each is tried; but a
 * plural ending is only exchanged for none or for another plural ending, and the same with verbs: {@code newid} must not find {@code newydd}.
 * Vowels that change within a word are not covered.
 */
final class WelshEndings {

    private static final List<String> PLURAL =
            List.of("iaid", "aid", "oedd", "edd", "ydd", "iau", "au", "ion", "on", "od", "ed", "i");

    /** These may have an i before them, as in {@code gweithiodd}. */
    private static final List<String> AFTER_I = List.of(
            "asom", "asoch", "asant", "aist", "ais", "odd", "ant", "wyd", "wch", "est", "och", "ech", "ent", "af", "wn",
            "es", "on", "ai", "et", "em", "o", "a");

    private static final List<String> VERB = Stream.of(
                    AFTER_I,
                    AFTER_I.stream().map(ending -> "i" + ending).toList(),
                    List.of("ith", "iff", "ir", "id", "it", "ed", "u", "i"))
            .flatMap(List::stream)
            .toList();

    /** A stem has at least as many letters. */
    private static final int STEM = 3;

    /** The stem of a verb is a form of it as well, but a short one is more often another word: {@code canu} would find every {@code gan}. */
    private static final int VERB_ALONE = 4;

    /** A longer word is a slip of the keyboard or a compound nobody varies. */
    private static final Pattern WORD = Pattern.compile("[a-zâêîôûŵŷáéíóúẃýàèìòùẁỳäëïöüẅÿ]{3,20}");

    private static final Pattern SINGLE = Pattern.compile(".*[aeiouwy][nr]");
    private static final Pattern DOUBLE = Pattern.compile(".*(?:nn|rr)");

    private WelshEndings() {}

    /** The word itself first. */
    static Set<String> of(String word) {
        var forms = new LinkedHashSet<>(Set.of(word));
        if (WORD.matcher(word).matches()) {
            forms.addAll(with(PLURAL, word));
            if (word.length() >= VERB_ALONE) {
                forms.addAll(with(VERB, word));
            }
            without(PLURAL, word).ifPresent(stem -> {
                forms.add(alone(stem));
                forms.addAll(with(PLURAL, stem));
            });
            without(VERB, word).ifPresent(stem -> {
                forms.addAll(with(VERB, stem));
                if (alone(stem).length() >= VERB_ALONE) {
                    forms.add(alone(stem));
                }
            });
        }
        return forms;
    }

    /** Before the longest of these endings. */
    private static Optional<String> without(List<String> endings, String word) {
        return endings.stream()
                .filter(word::endsWith)
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .filter(stem -> stem.length() >= STEM)
                .min((one, other) -> one.length() - other.length());
    }

    private static List<String> with(List<String> endings, String stem) {
        var written =
                SINGLE.matcher(stem).matches() ? List.of(stem, stem + stem.charAt(stem.length() - 1)) : List.of(stem);
        return written.stream()
                .flatMap(start -> endings.stream().map(ending -> start + ending))
                .toList();
    }

    /** Before an ending n and r may be written twice, as in {@code pennau} of {@code pen}. */
    private static String alone(String stem) {
        return DOUBLE.matcher(stem).matches() ? stem.substring(0, stem.length() - 1) : stem;
    }
}
