package org.kith.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The forms one Welsh word takes: at its beginning, and with {@link WelshEndings} at its end. The table of beginnings is that of
 * John Morris-Jones, <i>A Welsh Grammar, Historical and Comparative</i> (1913), § 109, with § 110 ii (1) for the g that disappears. A word
 * may be typed in any of its forms. Where one form can come from two words, such as {@code law} from {@code llaw} and {@code glaw}, both
 * are meant. The h that some words put before a vowel is not covered.
 */
final class WelshForms {

    /** Radical, then soft, nasal and spirant as far as there are such. Written as the alphabet counts letters: ll and rh are one. */
    private static final Map<String, List<String>> MUTATIONS = Map.of(
            "p", List.of("b", "mh", "ph"),
            "t", List.of("d", "nh", "th"),
            "c", List.of("g", "ngh", "ch"),
            "b", List.of("f", "m"),
            "d", List.of("dd", "n"),
            "g", List.of("", "ng"),
            "m", List.of("f"),
            "ll", List.of("l"),
            "rh", List.of("r"));

    private static final Pattern FIRST_LETTER = Pattern.compile("ngh|mh|nh|ng|ph|th|ch|dd|ff|ll|rh|.");
    private static final Pattern AFTER_LOST_G = Pattern.compile("(?!ll|rh)[lrnaeiouwyâêîôûŵŷáéíóúẃýàèìòùẁỳäëïöüẅÿ].*");

    private WelshForms() {}

    /** The word itself first, in small letters. */
    static Set<String> of(String word) {
        return of(word, WelshEndings::of);
    }

    /** The word itself first, in small letters; its end is left as it is. */
    static Set<String> beginnings(String word) {
        return of(word, Set::of);
    }

    private static Set<String> of(String word, Function<String, Set<String>> endings) {
        var radicals = radicals(word);
        var forms = new LinkedHashSet<>(radicals);
        for (var radical : radicals) {
            for (var ended : endings.apply(radical)) {
                forms.add(ended);
                forms.addAll(mutated(ended));
            }
        }
        forms.removeIf(form -> form.length() < 2);
        return forms;
    }

    /** What the word may be without mutation: itself, and whatever becomes it. */
    private static Set<String> radicals(String word) {
        var radicals = new LinkedHashSet<>(Set.of(word));
        var first = firstLetter(word);
        var rest = word.substring(first.length());
        MUTATIONS.forEach((radical, mutations) -> {
            if (mutations.contains(first)) {
                radicals.add(radical + rest);
            }
        });
        if (AFTER_LOST_G.matcher(word).matches()) {
            radicals.add("g" + word);
        }
        return radicals;
    }

    private static List<String> mutated(String radical) {
        var first = firstLetter(radical);
        var rest = radical.substring(first.length());
        return MUTATIONS.getOrDefault(first, List.of()).stream()
                .map(mutation -> mutation + rest)
                .toList();
    }

    private static String firstLetter(String word) {
        var letter = FIRST_LETTER.matcher(word);
        return letter.lookingAt() ? letter.group() : "";
    }
}
