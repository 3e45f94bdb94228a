package org.kith.promises;

import static org.kith.words.Words.say;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.DisplayName;

/**
 * Between whom a promise is: a young person, and one of their team or the team.
 *
 * @param byYoungPerson whether they promised it, and were not promised it
 * @param young the name they go by; null where nobody gave one
 * @param account the other one; null for the team
 * @param name of the other one
 * @param you whether whoever looks is the other one
 * @param gone whether the other one is in the young person’s team no more: then it belongs to the team
 */
record Parties(
        boolean byYoungPerson,
        @Nullable String young,
        @Nullable UUID account,
        @Nullable String name,
        boolean you,
        boolean gone) {

    /** {@code Amina promised Jay}, as whoever looks reads it. */
    String inWords(boolean own) {
        var way = byYoungPerson ? "to" : "by";
        var key = "promises.who." + (own ? "own." : "") + way + (account == null ? "-team" : you ? "-you" : "");
        return say(key, DisplayName.young(young), other(own));
    }

    /** Who the promise is with, beside the young person. */
    String other(boolean own) {
        return account == null ? say(own ? "promises.own.the-team" : "promises.the-team") : DisplayName.somebody(name);
    }

    /** Whether whoever looks is one of both: of the team, anybody in it. */
    boolean isMine(boolean own) {
        return own || account == null || you || gone;
    }
}
