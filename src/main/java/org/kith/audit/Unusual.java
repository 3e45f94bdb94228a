package org.kith.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kith.words.Line;

/**
 * What somebody opened of one team on one day, when there is something in it to look into: many records, records of young people they have
 * nothing to do with, or records at night. What was opened in an emergency is looked at with the emergency, at whatever hour that was: it is told here
 * only beside something else.
 *
 * @param openings one for each young person
 * @param usual how many people whoever looked opened on a day in the middle of their other days; 0 where there is no other day
 * @param own by whoever reads it, under whatever account of theirs
 */
record Unusual(Opening.On on, List<Opening> openings, double usual, boolean own) {
    /** So many days back is looked at. */
    static final int DAYS = 30;

    /** Opening the records of so many people in a day is never many: a worker may have as many young people. */
    static final int NEVER_MANY = 15;

    /** More than so many times what is usual for them is many. */
    static final int TIMES_USUAL = 2;

    /** The unusual days among all, the latest first. */
    static List<Unusual> among(List<Opening> openings, Predicate<UUID> isOwn) {
        var days = new LinkedHashMap<Opening.On, List<Opening>>();
        openings.forEach(
                one -> days.computeIfAbsent(one.on(), on -> new ArrayList<>()).add(one));
        return days.entrySet().stream()
                .map(day -> new Unusual(
                        day.getKey(),
                        day.getValue(),
                        usual(day.getKey(), days),
                        isOwn.test(day.getKey().account())))
                .filter(Unusual::isUnusual)
                .sorted(Comparator.comparing((Unusual one) -> one.on().day())
                        .thenComparing(Unusual::last)
                        .reversed())
                .toList();
    }

    /** The middle of how many people they opened on each of their other days with this team. */
    private static double usual(Opening.On on, Map<Opening.On, List<Opening>> days) {
        var counts = days.entrySet().stream()
                .filter(day -> isSameButDay(day.getKey(), on))
                .mapToInt(day -> day.getValue().size())
                .sorted()
                .toArray();
        var middle = counts.length / 2;
        if (counts.length == 0) {
            return 0;
        }
        return counts.length % 2 == 1 ? counts[middle] : (counts[middle - 1] + counts[middle]) / 2.0;
    }

    private static boolean isSameButDay(Opening.On one, Opening.On other) {
        return one.account().equals(other.account())
                && one.team().equals(other.team())
                && !one.day().equals(other.day());
    }

    Opening.Who who() {
        return openings.getFirst().who();
    }

    /** The teams they were in whose records were opened, by name. */
    String teams() {
        return Line.all(
                openings.stream().map(one -> one.who().team()).distinct().toList());
    }

    boolean isMany() {
        return openings.size() > NEVER_MANY && openings.size() > TIMES_USUAL * usual;
    }

    private boolean isUnusual() {
        return isMany()
                || openings.stream()
                        .anyMatch(one -> one.signs().any() && one.signs().emergency() == null);
    }

    List<Opening> untied() {
        return those(one -> one.signs().untied());
    }

    /** Those without a tie of whom it was said since that there was one. */
    List<Opening> tiedSince() {
        return those(one -> one.signs().tiedSince());
    }

    /** Whether nothing else is in it than ties that became known later: then it is said with a touch that it is all right. */
    boolean isTiedSince() {
        return !isMany()
                && openings.stream()
                        .filter(one -> one.signs().any())
                        .allMatch(one -> one.signs().tiedSince()
                                && one.signs().atNight() == null
                                && one.signs().emergency() == null);
    }

    List<Opening> atNight() {
        return those(one -> one.signs().atNight() != null);
    }

    List<Opening> emergencies() {
        return those(one -> one.signs().emergency() != null);
    }

    private List<Opening> those(Predicate<Opening> what) {
        return openings.stream().filter(what).toList();
    }

    /** The last reading of that day: what a manager says of it holds up to here. */
    long last() {
        return openings.stream().mapToLong(Opening::last).max().orElseThrow();
    }

    /** The opening to ask about: the first that speaks for looking into it. */
    Opening toAsk() {
        return openings.stream()
                .sorted(Comparator.comparing((Opening one) -> !one.signs().any())
                        .thenComparing(Opening::first))
                .findFirst()
                .orElseThrow();
    }

    boolean is(@Nullable UUID team, @Nullable UUID account, String day) {
        return on.team().equals(team)
                && on.account().equals(account)
                && on.day().toString().equals(day);
    }
}
