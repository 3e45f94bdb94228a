package org.kith.returns;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.kith.codes.ReportingYear;
import org.kith.continuity.Continuity;
import org.kith.continuity.Episode;
import org.kith.continuity.LeftOpen;
import org.kith.continuity.Spells;
import org.kith.ssda903.Return903;
import org.springframework.stereotype.Component;

/**
 * Continuity figures of everybody in an organisation who has a child number, worked out from the record as {@link Return903} works them
 * out from a return, with what was said in Kith beside it. Everybody shown is written down in the log of who looked.
 */
@Component
public class RecordedContinuity {
    private static final AccessLogEntry LOOK = AccessLogEntry.at("continuity-csv", "home", "people");

    private final ActorTransactions acting;
    private final KnownSql known;
    private final OrganisationSql organisations;
    private final Spells spells;

    RecordedContinuity(ActorTransactions acting, KnownSql known, OrganisationSql organisations, Spells spells) {
        this.acting = acting;
        this.known = known;
        this.organisations = organisations;
        this.spells = spells;
    }

    /** @param byChild figures by child number, of those who have any */
    public record Figures(ReportingYear year, Map<String, Continuity> byChild) {}

    /**
     * @param year null for the year the record's last day lies in
     * @param asOf a year still running is cut there; and it is never later than the last day the record covers
     */
    public Figures of(UUID organisation, @Nullable ReportingYear year, LocalDate asOf) {
        return acting.as(Actor.job(JobName.COMMAND_LINE, organisation), viewer -> {
            var covered = organisations.coveredUntil(organisation).orElse(asOf);
            var last = covered.isBefore(asOf) ? covered : asOf;
            return figures(organisation, year == null ? ReportingYear.of(last) : year, last);
        });
    }

    private Figures figures(UUID organisation, ReportingYear year, LocalDate asOf) {
        var people = known.numbered(organisation);
        var ids = people.values().toArray(UUID[]::new);
        var episodes = known.rows(RowTable.EPISODES, organisation, ids);
        var times = spells.of(organisation, people.values());
        var byChild = new HashMap<String, Continuity>();
        people.forEach((number, id) -> Continuity.of(
                        values(episodes.get(id), Episode::leftOpen), times.getOrDefault(id, List.of()), year, asOf)
                .ifPresent(figures -> byChild.put(number, figures)));
        acting.shownInList(
                people.entrySet().stream()
                        .filter(person -> byChild.containsKey(person.getKey()))
                        .map(Map.Entry::getValue)
                        .toList(),
                LOOK);
        return new Figures(year, byChild);
    }

    private static <T> List<T> values(@Nullable List<Stored<T>> rows, BiFunction<T, @Nullable LeftOpen, T> leftOpen) {
        return rows == null
                ? List.of()
                : rows.stream()
                        .map(row -> leftOpen.apply(row.value(), row.leftOpen()))
                        .toList();
    }
}
