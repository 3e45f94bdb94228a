package org.kith.returns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.numbers.Facts;
import org.kith.numbers.LeftOpenFacts;
import org.kith.ssda903.Completeness;
import org.kith.ssda903.ReturnFile;
import org.kith.ssda903.ReturnedChild;

/**
 * What a return changes in what is known of who young people are, which is one row of each: a later return’s row may be filled by an earlier one, and stays
 * the later one’s.
 */
final class FactsChanges {
    private final Known known;
    private final Completeness completeness;
    private final int year;
    private final TableChanges<Facts> table;
    private final Map<UUID, Integer> filled = new HashMap<>();
    private final Map<UUID, LeftOpenFacts> leftOpen = new HashMap<>();

    FactsChanges(Known known, Completeness completeness, Restatement.OtherYears others, int year) {
        this.known = known;
        this.completeness = completeness;
        this.year = year;
        this.table = new TableChanges<>(
                Restatement.Kind.ofMoments(facts -> "the one", others),
                known.people().values().stream().collect(Collectors.toMap(Stored::id, List::of)));
    }

    TableChanges<Facts> table() {
        return table;
    }

    /** What later years leave open, as a return mostly names an asylum status while it runs, an earlier one says that comes late: of several the latest. */
    void compare(ReturnedChild child, Stored<Facts> was) {
        boolean withdraws = was.isFrom(year) && completeness.statesAll(ReturnFile.UASC, child.number());
        var restated = was.value().restatedBy(child, withdraws);
        var open = known.leftOpen().getOrDefault(was.id(), LeftOpenFacts.NONE);
        var more = was.value().filledBy(child, open, year);
        var isOpen = statedLater(was)
                ? open.filledBy(was.value(), child, year)
                : open.leftBy(child, restated, lastBefore(was));
        if (!isOpen.equals(open)) {
            leftOpen.put(was.id(), isOpen);
        }
        if (statedLater(was) && !restated.equals(was.value()) && !more.equals(was.value())) {
            table.fill(was.id(), was.id(), more);
            filled.put(was.id(), Objects.requireNonNullElse(was.statedYear(), year));
        } else {
            table.compare(was.id(), List.of(restated), year, false);
        }
    }

    /** The year of the latest return before this one that says what is known, as far as that is kept. */
    private @Nullable Integer lastBefore(Stored<Facts> was) {
        if (was.isFromEarlierThan(year)) {
            return known.earlier().statedBefore().contains(was.id()) ? Integer.valueOf(year - 1) : was.statedYear();
        }
        return null;
    }

    private boolean statedLater(Stored<Facts> was) {
        return was.isFromLaterThan(year) || known.earlier().statedAfter().contains(was.id());
    }

    /** What each of them the latest return leaves open from now on, of whom that changes. */
    Map<UUID, LeftOpenFacts> leftOpen() {
        return leftOpen;
    }

    /** Of which year what is known of a young person is from now on: what a later return says stays that one's. */
    int yearOf(UUID youngPerson) {
        return filled.getOrDefault(youngPerson, year);
    }
}
