package org.kith.measures;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.kith.words.Dates;

/**
 * One figure: what it comes to, what it counts, and in a sentence what it means and what it does not say.
 *
 * @param address where the people behind it are; null when there are none
 */
record Card(
        String value, String counts, String means, @Nullable String address) {

    static List<Card> ofGaps(Summary summary, Scope scope) {
        var alone = summary.count(Group.DAYS_WITHOUT);
        var cards = new ArrayList<Card>();
        cards.add(of("days-without", alone, Group.DAYS_WITHOUT, scope, summary.counted()));
        if (alone > 0) {
            cards.add(days("median-without", summary.medianDaysWithout(), Group.DAYS_WITHOUT, scope));
            cards.add(of("most-without", summary.mostDaysWithout(), Group.DAYS_WITHOUT, scope));
            cards.add(of("total-without", summary.daysWithout(), Group.DAYS_WITHOUT, scope, summary.days()));
        }
        cards.add(of("alone", summary.count(Group.ALONE), Group.ALONE, scope, scope.until()));
        return cards;
    }

    static List<Card> ofChanges(Summary summary, Scope scope) {
        return List.of(
                of("changes", summary.changes(), Group.CHANGED, scope, summary.count(Group.CHANGED)),
                of("asked", summary.askedByChild(), Group.ASKED, scope, summary.count(Group.ASKED)));
    }

    static List<Card> ofLasting(Summary summary, Scope scope) {
        var cards = new ArrayList<Card>();
        if (summary.count(Group.WITH_WORKER) > 0) {
            cards.add(days("current", summary.medianCurrentDays(), Group.WITH_WORKER, scope));
        }
        cards.add(of("many-homes", summary.count(Group.MANY_HOMES), Group.MANY_HOMES, scope));
        return cards;
    }

    private static Card of(String key, int value, Group group, Scope scope, Object... others) {
        var values = new Object[others.length + 1];
        values[0] = value;
        System.arraycopy(others, 0, values, 1, others.length);
        return new Card(
                say("measures.number", value),
                say("measures.figure." + key, values),
                say("measures.figure." + key + ".means"),
                value == 0 ? null : group.address(scope.year()));
    }

    private static Card days(String key, OptionalDouble middle, Group group, Scope scope) {
        var days = middle.orElseThrow();
        var last = scope.day().plusDays(1);
        LocalDate first = last.minusDays((long) days);
        return new Card(
                say("measures.number", days),
                say("measures.figure." + key, days, Dates.span(first, last)),
                say("measures.figure." + key + ".means"),
                group.address(scope.year()));
    }
}
