package org.kith.audit;

import static org.kith.words.Words.say;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.Words;

/**
 * Somebody who looked, and who they were to the young person on that day.
 *
 * @param account null for a job
 * @param role their role at that time, or the job
 * @param tie {@code works-with}, {@code worked-with}, {@code manager}, {@code service}, {@code team}, {@code figures}, {@code other}
 * @param of the service or team the tie is by; empty where there is none
 * @param serviceKind such as {@code housing}; null where it is no service
 */
record Looker(
        @Nullable UUID account,
        String name,
        String role,
        String tie,
        String of,
        @Nullable String serviceKind) {

    /** Who they are to the young person: {@code your housing worker from Brightwell Homes}. */
    String words(boolean own) {
        var mood = own ? "look.tie.own." : "look.tie.staff.";
        if (tie.equals("service")) {
            return say(mood + "service." + (serviceKind == null ? "other" : serviceKind), of);
        }
        return say(mood + tie + (tie.equals("other") && of.isEmpty() ? ".nowhere" : ""), of);
    }

    /** What stands in the circle beside the name. */
    String face() {
        return name.isEmpty() ? "?" : name.substring(0, name.offsetByCodePoints(0, 1));
    }

    /** What a job did, in one sentence. */
    String job() {
        var key = "look.by." + role.replace(' ', '-');
        return say(Words.know(key) ? key : "look.by.job");
    }
}
