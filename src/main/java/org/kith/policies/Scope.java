package org.kith.policies;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.kith.web.PolicyPrompt;

/**
 * Whom a version of a policy is for, at which moments it is shown, and from which day.
 */
record Scope(Set<Bound> bound, Set<PolicyPrompt> moments, LocalDate begins) {

    List<String> boundWords() {
        return bound.stream().sorted().map(Bound::words).toList();
    }

    List<String> momentWords() {
        return moments.stream()
                .sorted()
                .map(moment -> say("our-policy.moment." + moment.key()))
                .toList();
    }
}
