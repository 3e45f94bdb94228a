package org.kith.reconnecting;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the search, which neither side reads.
 *
 * @param name of whom was found; null of all others
 * @param reach how they can be reached
 * @param person the young person here that they are
 * @param account the colleague who left that they are
 * @param through the manager of another team who is asked, where they may be in it
 * @param answer where such a manager was asked: that they said yes, or not now; null of all others, and while nothing is said
 */
record Note(
        UUID id,
        Step step,
        @Nullable String words,
        @Nullable String name,
        @Nullable String reach,
        @Nullable UUID person,
        @Nullable UUID account,
        @Nullable Through through,
        @Nullable Step answer,
        Said said) {

    /** A manager of another team. */
    record Through(UUID account, String name) {}

    private @Nullable UUID asks() {
        return through == null ? null : through.account();
    }

    String found() {
        return Objects.requireNonNullElse(name, "");
    }

    boolean isSameAs(Note there) {
        return step == there.step
                && Objects.equals(words, there.words)
                && Objects.equals(name, there.name)
                && Objects.equals(reach, there.reach)
                && Objects.equals(person, there.person)
                && Objects.equals(account, there.account)
                && Objects.equals(asks(), there.asks());
    }
}
