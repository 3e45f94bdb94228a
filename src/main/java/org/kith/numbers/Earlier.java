package org.kith.numbers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the returns loaded so far say of young people whom the one at hand does not name.
 *
 * @param knownUntil the last day that the latest return of an earlier year tells of; null when none was loaded
 * @param isLatest whether no return of a later year is loaded
 * @param statedBefore ids of rows that a return of an earlier year states too, beside the one they are from
 * @param statedAfter the same of later years
 * @param named those whom an earlier loading of the same year named
 * @param open their rows that have no end and that no return left out before
 * @param others who else there is that somebody new could turn out to be
 * @param apart by number, who somebody said that it is not
 */
public record Earlier(
        @Nullable LocalDate knownUntil,
        boolean isLatest,
        Set<UUID> statedBefore,
        Set<UUID> statedAfter,
        List<Named> named,
        List<Open> open,
        List<Other> others,
        Map<String, Set<UUID>> apart) {

    /** @param table the name of the table it stands in */
    public record Open(String table, UUID id, Named of) {}

    /** @param turns days on which a home of theirs began or ended */
    public record Other(Named who, Facts facts, List<LocalDate> turns) {}

    /** Who somebody new could turn out to be, but for those of whom somebody said that they are not. */
    public List<Other> othersThan(String number) {
        var not = apart.getOrDefault(number, Set.of());
        return not.isEmpty()
                ? others
                : others.stream()
                        .filter(other -> !not.contains(other.who().id()))
                        .toList();
    }

    public static Earlier nothing() {
        return new Earlier(null, true, Set.of(), Set.of(), List.of(), List.of(), List.of(), Map.of());
    }
}
