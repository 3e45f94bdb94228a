package org.kith.assignment;

import static org.kith.words.Words.say;

import org.jspecify.annotations.Nullable;

/** One section that is shared with a team by itself, by the name the organisation gave it. */
record SharedWithTeam(String team, String section) {
    static SharedWithTeam of(String team, String key, @Nullable String given) {
        return new SharedWithTeam(team, given == null ? say("section." + key) : given);
    }
}
