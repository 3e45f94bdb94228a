package org.kith.policies;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kith.words.Dates;
import org.kith.words.Line;

/**
 * Who is asked to read a version of a policy, said before it is kept and after.
 *
 * @param bound how many there are now of each it is for; young people are never counted
 */
record Audience(Scope scope, Map<Bound, Integer> bound) {

    /** In whole sentences: who is asked, from when, and that young people may read it. */
    String words(LocalDate today) {
        var said = new ArrayList<String>();
        said.add(asked(today));
        if (scope.bound().contains(Bound.YOUNG_PERSON)) {
            said.add(say("our-policy.asked.young"));
        }
        return String.join(" ", said);
    }

    private String asked(LocalDate today) {
        var all = bound.values().stream().mapToInt(Integer::intValue).sum();
        if (all == 0) {
            return say("our-policy.asked.nobody");
        }
        var who = Line.all(each());
        return scope.begins().isAfter(today)
                ? say("our-policy.asked.later", all, who, Dates.longDay(scope.begins()))
                : say("our-policy.asked", all, who);
    }

    private List<String> each() {
        return bound.entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .sorted(Map.Entry.comparingByKey())
                .map(one -> say("our-policy.asked." + one.getKey().key(), one.getValue()))
                .collect(Collectors.toList());
    }
}
