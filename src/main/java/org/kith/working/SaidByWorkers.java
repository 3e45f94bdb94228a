package org.kith.working;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.people.AboutWorker;
import org.kith.people.ColleaguesToChoose;
import org.kith.people.SaidOfWorkers;
import org.springframework.stereotype.Component;

/** Brings what people who work with young people say of themselves to the pages that name them. */
@Component
class SaidByWorkers implements SaidOfWorkers {
    private final WorkingSql sql;
    private final PhotoSql photos;
    private final List<ColleaguesToChoose.WhoLeaves> rooms;
    private final Clock clock;

    SaidByWorkers(WorkingSql sql, PhotoSql photos, List<ColleaguesToChoose.WhoLeaves> rooms, Clock clock) {
        this.sql = sql;
        this.photos = photos;
        this.rooms = rooms;
        this.clock = clock;
    }

    @Override
    public Map<UUID, AboutWorker> of(Collection<UUID> accounts) {
        var moment = clock.instant();
        var all = sql.now(accounts);
        var inPlace = inPlaceOf(all, moment);
        var told = new HashMap<UUID, AboutWorker>();
        var leaving = leaving(all, moment);
        all.forEach(one -> told.put(
                one.account(), told(one, inPlace.get(one.words().standIn()), moment, leaving.get(one.account()))));
        return told;
    }

    @Override
    public Map<UUID, Photo> photos(Collection<UUID> accounts) {
        return photos.standing(accounts).stream()
                .collect(Collectors.toMap(PhotoSql.Standing::account, one -> shown(one)));
    }

    private static Photo shown(PhotoSql.Standing one) {
        return new Photo(
                "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(one.small()), "/faces/" + one.id());
    }

    private static AboutWorker told(Said one, @Nullable Said inPlace, Instant moment, @Nullable LocalDate lastDay) {
        return inPlace != null && inPlace.awayAt(moment)
                ? one.withNobodyInPlace().told(moment, null, lastDay)
                : one.told(moment, inPlace, lastDay);
    }

    /** The last days of those who are not there now: whoever leaves meanwhile does not come back. */
    private Map<UUID, LocalDate> leaving(List<Said> all, Instant moment) {
        var away = all.stream()
                .filter(one -> one.isBackLaterThan(moment))
                .map(Said::account)
                .toList();
        var days = new HashMap<UUID, LocalDate>();
        if (!away.isEmpty()) {
            rooms.forEach(room -> days.putAll(room.lastDays(away)));
        }
        return days;
    }

    /** Who is there for those who are away. */
    private Map<UUID, Said> inPlaceOf(List<Said> all, Instant moment) {
        var ids = all.stream()
                .filter(one -> one.standIn() != null && one.awayAt(moment))
                .map(one -> Objects.requireNonNull(one.words().standIn()))
                .distinct()
                .toList();
        return sql.now(ids).stream().collect(Collectors.toMap(Said::account, Function.identity()));
    }
}
