package org.kith.continuity;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Who is a care leaver and until when: whoever left care on or after their 16th birthday, up to the day before their 25th. Whoever was
 * adopted, or is looked after by another council, left for a family or a service of their own.
 */
final class AfterCare {
    private static final int FROM = 16;
    private static final int UNTIL = 25;
    private static final Set<String> LEFT_FOR_OTHERS = Set.of("E11", "E12", "E3");

    private AfterCare() {}

    /** Whether those homes ended as a care leaver's do. Where a return left the last one open, it is not known. */
    static boolean follows(List<Episode> episodes, LocalDate born) {
        return Window.lastDayInCare(episodes)
                .filter(day -> !day.plusDays(1).isBefore(birthday(born, FROM)))
                .flatMap(day -> episodes.stream()
                        .filter(home -> day.plusDays(1).equals(home.until()))
                        .max(comparing(Episode::from)))
                .filter(last -> last.reasonCeased() == null || !LEFT_FOR_OTHERS.contains(last.reasonCeased()))
                .isPresent();
    }

    static LocalDate lastDay(LocalDate born) {
        return birthday(born, UNTIL).minusDays(1);
    }

    /** Who was born on 29 February grows older on 1 March where there is none. */
    private static LocalDate birthday(LocalDate born, int age) {
        var day = born.plusYears(age);
        return day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1);
    }
}
