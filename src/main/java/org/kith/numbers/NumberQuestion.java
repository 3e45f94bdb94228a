package org.kith.numbers;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether two numbers are one young person.
 *
 * @param key the key of the form that answers it
 * @param known who would be kept, with the number Kith knows them by
 * @param number the other number
 * @param other what is known by it; null where nobody in Kith has it, and no return at hand
 * @param by what they are alike in; null where somebody asks of their own accord
 * @param both whether one return at hand names both
 */
public record NumberQuestion(
        UUID key,
        NumberSide known,
        String number,
        @Nullable NumberSide other,
        Lookalike.@Nullable By by,
        boolean both) {

    static NumberQuestion of(
            NumberSide known, String number, @Nullable NumberSide other, Lookalike.@Nullable By by, boolean both) {
        return new NumberQuestion(UUID.randomUUID(), known, number, other, by, both);
    }

    /** What says that they are two, in sentences. */
    List<String> differences() {
        return Stream.concat(
                        both ? Stream.of(say("numbers.differ.both")) : Stream.of(),
                        other == null ? Stream.of() : known.differsFrom(other).stream())
                .toList();
    }

    NumberQuestion withKey(UUID sent) {
        return new NumberQuestion(sent, known, number, other, by, both);
    }
}
