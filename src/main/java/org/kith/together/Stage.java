package org.kith.together;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stage by which an organisation speaks of how people get to know each other, in one version of its words.
 *
 * @param row this version of it
 * @param id the stage, whatever its words
 * @param place where it stands among the others
 * @param signs how one notices it
 * @param prompts what one may think or talk about
 */
record Stage(
        UUID row,
        UUID id,
        int version,
        double place,
        String name,
        @Nullable String description,
        @Nullable String signs,
        @Nullable String prompts,
        boolean ended) {

    boolean saysTheSameAs(Stage other) {
        return name.equals(other.name)
                && Objects.equals(description, other.description)
                && Objects.equals(signs, other.signs)
                && Objects.equals(prompts, other.prompts);
    }
}
