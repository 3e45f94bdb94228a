package org.kith.measures;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.words.Dates;

/**
 * One figure: what it comes to, what it counts, and in a sentence what it means and what it does not say.
 *
 * @param value nothing where it is not shown, which {@code counts} says
 * @param address where the people behind it are; null when there are none
 */
record Card(
        String value, String counts, String means, @Nullable String address) {

    static List<Card> ofGaps(Counted summary, Scope scope, Shown shown) {
        var alone = summary.count(Group.DAYS_WITHOUT);
        var cards = new ArrayList<Card>();
        cards.add(of("days-without", alone, Group.DAYS_WITHOUT, scope, shown, summary.counted()));
        if (alone > 0 && shown.is(Group.DAYS_WITHOUT)) {
            cards.add(days("median-without", summary.medianDaysWithout(), Group.DAYS_WITHOUT, scope, shown));
            if (shown.inside()) {
                cards.add(of("most-without", summary.mostDaysWithout(), Group.DAYS_WITHOUT, scope, shown));
            }
            cards.add(of("total-without", summary.daysWithout(), Group.DAYS_WITHOUT, scope, shown, summary.days()));
        }
        cards.add(of("alone", summary.count(Group.ALONE), Group.ALONE, scope, shown, scope.until()));
        return cards;
    }

    static List<Card> ofChanges(Counted summary, Scope scope, Shown shown) {
        return List.of(
                of("changes", summary.changes(), Group.CHANGED, scope, shown, summary.count(Group.CHANGED)),
                of("asked", summary.askedByChild(), Group.ASKED, scope, shown, summary.count(Group.ASKED)));
    }

    static List<Card> ofLasting(Counted summary, Scope scope, Shown shown) {
        var cards = new ArrayList<Card>();
        var withWorker = summary.count(Group.WITH_WORKER);
        if (withWorker > 0) {
            cards.add(days("current", summary.medianCurrentDays(), Group.WITH_WORKER, scope, shown));
        }
        cards.add(of("many-homes", summary.count(Group.MANY_HOMES), Group.MANY_HOMES, scope, shown));
        return cards;
    }

    private static Card of(String key, int value, Group group, Scope scope, Shown shown, Object... others) {
        var means = say("measures.figure." + key + ".means");
        if (!shown.is(group)) {
            return new Card("", say("measures.figure." + key + ".hidden"), means, null);
        }
        var values = new Object[others.length + 1];
        values[0] = value;
        System.arraycopy(others, 0, values, 1, others.length);
        return new Card(
                say("measures.number", value),
                say("measures.figure." + key, values),
                means,
                value == 0 ? null : shown.address(group, scope.year()));
    }

    private static Card days(String key, double days, Group group, Scope scope, Shown shown) {
        var last = scope.day().plusDays(1);
        LocalDate first = last.minusDays((long) days);
        return new Card(
                say("measures.number", days),
                say("measures.figure." + key, days, Dates.span(first, last)),
                say("measures.figure." + key + ".means"),
                shown.address(group, scope.year()));
    }
}
