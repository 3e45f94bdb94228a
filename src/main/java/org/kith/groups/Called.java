package org.kith.groups;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.words.DisplayName;

/**
 * By what a young person can be known in what is written to somebody else.
 *
 * @param number of a return; null where there is none
 * @param before the names they went by before
 */
record Called(
        UUID person, @Nullable String knownAs, @Nullable String number, LocalDate born, List<String> before) {

    /** Every name, in the words it is made of. */
    List<String> words() {
        return Stream.concat(Stream.ofNullable(knownAs), before.stream())
                .flatMap(name -> NameInWords.words(name).stream())
                .distinct()
                .toList();
    }

    /** The first letters of the name they go by, where it has more than one word; empty where not. */
    String initials() {
        var words = knownAs == null ? List.<String>of() : NameInWords.words(knownAs);
        return words.size() < 2
                ? ""
                : words.stream()
                        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                        .reduce("", String::concat);
    }

    String name() {
        return DisplayName.youngAlone(knownAs, number, born);
    }
}
