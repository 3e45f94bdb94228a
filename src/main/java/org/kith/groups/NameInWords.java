package org.kith.groups;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Answers which of some words may name somebody else who was there, whom whoever writes does not see. */
    private final UnaryOperator<Set<String>> elsewhere;

    /** Of the members’ names. */
    private final Map<String, String> folded;

    private final Map<String, Read> texts = new HashMap<>();

    /** @param folding answers how each of some words is compared */
    NameInWords(List<Called> members, Function<Set<String>, Map<String, String>> folding) {
        this(members, folding, words -> Set.of());
    }

    /** @param elsewhere answers which of some words, as they are compared, may name another who was there */
    NameInWords(
            List<Called> members,
            Function<Set<String>, Map<String, String>> folding,
            UnaryOperator<Set<String>> elsewhere) {
        this.members = members;
        this.folding = folding;
        this.elsewhere = elsewhere;
        folded = folding.apply(
                members.stream().flatMap(one -> one.words().stream()).collect(Collectors.toSet()));
    }

    /**
     * A text as names are looked for in it.
     *
     * @param words each once, with how it is compared
     * @param apart its words, of which single letters that follow each other hold together
     * @param elsewhere which of them may name somebody whom whoever writes does not see
     */
    private record Read(Map<String, String> words, String apart, Set<String> elsewhere) {}

    /**
     * A name that stands in some words.
     *
     * @param word as it stands there
     * @param sure whether it can be nothing else; what is written small, a single letter and initials may be a word
     * @param seen whether whoever writes sees whose it is
     */
    record Found(String word, boolean sure, boolean seen) {
        /** The key of what is said of a name: of somebody whom whoever writes sees, or does not. */
        String says(String ofSeen, String ofOthers) {
            return seen ? ofSeen : ofOthers;
        }
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The first name of another that the reader finds in it, what is sure before what may be a word. A text that many read is gone through once. */
    Optional<Found> in(String text, Called reader) {
        var read = texts.computeIfAbsent(text, this::read);
        var others = members.stream()
                .filter(one -> !one.person().equals(reader.person()))
                .toList();
        var found = found(read, names(others, reader), others);
        others.forEach(one -> initials(one, reader, read).ifPresent(word -> found.add(new Found(word, false, true))));
        found.addAll(elsewhere(read, reader));
        return found.stream().filter(Found::sure).findFirst().or(() -> found.stream()
                .findFirst());
    }

    private Read read(String text) {
        var all = words(text);
        var compared = folding.apply(new HashSet<>(all));
        var words = new LinkedHashMap<String, String>();
        var apart = new StringBuilder(" ");
        for (var word : all) {
            words.computeIfAbsent(word, one -> plain(one, compared));
            apart.append(isLetter(word) ? word : " " + word + " ");
        }
        apart.append(' ');
        return new Read(words, apart.toString(), elsewhere.apply(asked(words, apart.toString())));
    }

    /** Each word as it may be compared with a name, and as it stands there, as a number or initials are. */
    private static Set<String> asked(Map<String, String> words, String apart) {
        var asked = new HashSet<String>();
        words.values().forEach(plain -> asked.addAll(asName(plain)));
        Stream.of(apart.split(" ")).filter(one -> !one.isEmpty()).forEach(asked::add);
        return asked;
    }

    /** Of what the reader does not go by themselves. */
    private List<Found> elsewhere(Read read, Called reader) {
        var named = new HashSet<>(read.elsewhere());
        reader.words().forEach(word -> named.remove(plain(word, folded)));
        named.remove(reader.initials());
        Stream.ofNullable(reader.number()).forEach(named::remove);
        var found = new ArrayList<Found>();
        read.words().forEach((word, plain) -> {
            if (asName(plain).stream().anyMatch(named::contains)) {
                found.add(new Found(word, !isLetter(word) && !isSmall(word), false));
            }
        });
        Stream.of(read.apart().split(" "))
                .filter(named::contains)
                .forEach(word -> found.add(new Found(word, hasDigit(word), false)));
        return found;
    }

    private static boolean hasDigit(String word) {
        return word.codePoints().anyMatch(Character::isDigit);
    }

    /** What the name may be where something is somebody’s, or several are called so. */
    private static List<String> asName(String plain) {
        return List.of(plain, without("s", plain), without("es", plain));
    }

    /** Every name and number of theirs that names somebody by itself, as it is compared. */
    Set<String> all() {
        var all = members.stream()
                .flatMap(one -> one.words().stream().filter(word -> !isParticle(word, one)))
                .map(word -> plain(word, folded))
                .collect(Collectors.toSet());
        members.stream().flatMap(one -> Stream.ofNullable(one.number())).forEach(all::add);
        return all;
    }

    private static List<Found> found(Read read, Set<String> names, List<Called> others) {
        var numbers =
                others.stream().flatMap(one -> Stream.ofNullable(one.number())).collect(Collectors.toSet());
        var found = new ArrayList<Found>();
        read.words().forEach((word, plain) -> {
            if (asName(plain).stream().anyMatch(names::contains)) {
                found.add(new Found(word, !isLetter(word) && !isSmall(word), true));
            } else if (numbers.contains(word)) {
                found.add(new Found(word, true, true));
            }
        });
        return found;
    }

    /** What others are called, and not the reader too. */
    private Set<String> names(List<Called> others, Called reader) {
        var names = others.stream()
                .flatMap(one -> one.words().stream().filter(word -> !isParticle(word, one)))
                .map(word -> plain(word, folded))
                .collect(Collectors.toSet());
        reader.words().forEach(word -> names.remove(plain(word, folded)));
        return names;
    }

    private static Optional<String> initials(Called other, Called reader, Read read) {
        var sought = other.initials();
        return sought.isEmpty()
                        || sought.equals(reader.initials())
                        || !read.apart().contains(" " + sought + " ")
                ? Optional.empty()
                : Optional.of(sought);
    }

    private static boolean isLetter(String word) {
        return word.codePointCount(0, word.length()) == 1;
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
