package org.kith.ahead;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was said of something foreseen.
 *
 * @param number where it stands in its story, from 1
 * @param became what became of it, or why it was called off; null while it is ahead
 */
record Version(
        UUID id,
        int number,
        Foreseen says,
        State state,
        @Nullable String became,
        Said said) {

    boolean isSame(Version sent) {
        return says.equals(sent.says) && state == sent.state && Objects.equals(became, sent.became);
    }
}
