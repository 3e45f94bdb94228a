package org.kith.groups;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds in what somebody reads a name of another who was there: what they go by, each word of it, what they went by before, their number and their
 * initials. Compared as search compares: without accents, apostrophes and hyphens, whatever letters are large.
 */
final class NameInWords {
    /** A word, with signs in it that nobody sees; a hyphen parts two. */
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{Cf}]++(?:['’‘`´ʼ][\\p{L}\\p{M}\\p{N}\\p{Cf}]++)*+");

    private final List<Called> members;
    private final Function<Set<String>, Map<String, String>> folding;

    /** @param folding answers how each of some words is compared */
    NameInWords(List<Called> members, Function<Set<String>, Map<String, String>> folding) {
        this.members = members;
        this.folding = folding;
    }

    /**
     * A name that stands in some words.
     *
     * @param word as it stands there
     * @param sure whether it can be nothing else; what is written small, a single letter and initials may be a word
     */
    record Found(String word, boolean sure) {}

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The first name of another that the reader finds in it, what is sure before what may be a word. */
    Optional<Found> in(String text, Called reader) {
        var others = members.stream()
                .filter(one -> !one.person().equals(reader.person()))
                .toList();
        var words = words(text);
        var all = new HashSet<>(words);
        members.forEach(one -> all.addAll(one.words()));
        var folded = folding.apply(all);
        var found = new ArrayList<Found>();
        others.forEach(one -> found.addAll(named(one, reader, words, folded)));
        return found.stream().filter(Found::sure).findFirst().or(() -> found.stream()
                .findFirst());
    }

    private static List<Found> named(Called other, Called reader, List<String> words, Map<String, String> folded) {
        var own = new HashSet<String>();
        reader.words().forEach(word -> own.add(plain(word, folded)));
        var names = new HashSet<String>();
        other.words().stream()
                .filter(word -> !isParticle(word, other))
                .map(word -> plain(word, folded))
                .filter(word -> !own.contains(word))
                .forEach(names::add);
        var found = new ArrayList<Found>();
        for (var word : words) {
            var plain = plain(word, folded);
            if (names.contains(plain) || names.contains(without("s", plain)) || names.contains(without("es", plain))) {
                found.add(new Found(word, word.codePointCount(0, word.length()) > 1 && !isSmall(word)));
            } else if (word.equals(other.number())) {
                found.add(new Found(word, true));
            }
        }
        initials(other, reader, words).ifPresent(word -> found.add(new Found(word, false)));
        return found;
    }

    private static Optional<String> initials(Called other, Called reader, List<String> words) {
        var sought = other.initials();
        if (sought.isEmpty() || sought.equals(reader.initials())) {
            return Optional.empty();
        }
        var letters = new StringBuilder();
        for (var word : words) {
            letters.append(word.codePointCount(0, word.length()) == 1 ? word : " " + word + " ");
        }
        return (" " + letters + " ").contains(" " + sought + " ") ? Optional.of(sought) : Optional.empty();
    }

    /** Such as the “de” of a surname: by itself it names nobody. */
    private static boolean isParticle(String word, Called one) {
        return isSmall(word) && one.words().size() > 1;
    }

    private static boolean isSmall(String word) {
        return Character.isLowerCase(word.codePointAt(0));
    }

    private static String plain(String word, Map<String, String> folded) {
        return folded.getOrDefault(word, word).replace("'", "");
    }

    /** Without how a name ends where something is somebody's, or several are called so. */
    private static String without(String end, String word) {
        return word.endsWith(end) ? word.substring(0, word.length() - end.length()) : word;
    }
}
