package org.kith.numbers;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether two numbers are one young person.
 *
 * @param key the key of the form that answers it
 * @param known who would be kept, with the number Kith knows them by
 * @param number the other number
 * @param other what is known by it; null where nobody in Kith has it, and no return at hand
 * @param by what they are alike in; null where somebody asks of their own accord
 */
public record NumberQuestion(
        UUID key, NumberSide known, String number, @Nullable NumberSide other, Lookalike.@Nullable By by) {

    static NumberQuestion of(NumberSide known, String number, @Nullable NumberSide other, Lookalike.@Nullable By by) {
        return new NumberQuestion(UUID.randomUUID(), known, number, other, by);
    }

    /** What says that they are two, in sentences. */
    List<String> differences() {
        return other == null ? List.of() : known.differsFrom(other);
    }

    NumberQuestion withKey(UUID sent) {
        return new NumberQuestion(sent, known, number, other, by);
    }
}
