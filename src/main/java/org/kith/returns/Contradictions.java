package org.kith.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.continuity.Over;
import org.kith.continuity.Story;
import org.kith.numbers.Named;
import org.kith.ssda903.CareLeaverStatus;
import org.kith.ssda903.Return903;
import org.kith.ssda903.ReturnFile;
import org.kith.ssda903.ReturnedChild;

/**
 * What a return says that cannot be right beside what it says elsewhere, or beside what another year's return said. It is loaded all the same, and whoever
 * loads it is told.
 *
 * @param people the young people of the return, by child number
 */
record Contradictions(Return903 theReturn, Known known, Map<String, UUID> people) {

    /** What ends with care and has no end although care has: orders of a court (rule 707), and times away without leave (rule 577). */
    Map<String, List<Named>> openAfterCare() {
        var found = new HashMap<String, List<Named>>();
        for (var child : theReturn.children()) {
            Over.careEnded(child.episodes()).ifPresent(day -> {
                if (child.orders().stream().anyMatch(order -> isOpen(order.from(), order.until(), day))) {
                    found.computeIfAbsent(ReturnFile.DOLO.title(), file -> new ArrayList<>())
                            .add(named(child));
                }
                if (child.missing().stream().anyMatch(away -> isOpen(away.from(), away.until(), day))) {
                    found.computeIfAbsent(ReturnFile.MISSING.title(), file -> new ArrayList<>())
                            .add(named(child));
                }
            });
        }
        return found;
    }

    private static boolean isOpen(LocalDate from, @Nullable LocalDate until, LocalDate careEnded) {
        return until == null && !from.isAfter(careEnded);
    }

    /** Of whom the answers of two years cannot both be right: whoever died is not alive later (rule 348). */
    List<Named> died() {
        return theReturn.children().stream()
                .filter(this::isAliveAfterDeath)
                .map(this::named)
                .toList();
    }

    private boolean isAliveAfterDeath(ReturnedChild child) {
        CareLeaverStatus answer = child.careLeaver();
        if (answer == null) {
            return false;
        }
        var years = new TreeMap<Integer, String>();
        known.careLeavers()
                .getOrDefault(id(child), List.of())
                .forEach(row ->
                        years.put(row.value().year(), row.value().status().inTouch()));
        years.put(theReturn.year().ends(), answer.inTouch());
        return years.containsValue(Story.ANSWERED_DIED) && !Story.ANSWERED_DIED.equals(years.get(years.lastKey()));
    }

    private Named named(ReturnedChild child) {
        return new Named(id(child), child.number());
    }

    private UUID id(ReturnedChild child) {
        return Objects.requireNonNull(people.get(child.number()));
    }
}
