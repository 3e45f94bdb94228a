package org.kith.sharing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.assignment.ServicesThere;
import org.kith.words.Dates;
import org.springframework.stereotype.Component;

/**
 * Services with which something is shared, or was, or with somebody of them: what is shared of several sections at times that touch is one time. To
 * whoever said yes when they were asked to help something is shared too, so they are among them.
 */
@Component
class ServicesShared implements ServicesThere {
    private final SharingSql sql;
    private final Clock clock;

    ServicesShared(SharingSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<Service> of(Viewer viewer, UUID youngPerson) {
        if (!SharingPermissions.of(viewer).see()) {
            return List.of();
        }
        var now = clock.instant();
        var byService = sql.grants(youngPerson).stream()
                .filter(one -> service(one) != null && !one.span().from().isAfter(now))
                .sorted(Comparator.comparing(one -> one.span().from()))
                .collect(groupingBy(one -> Objects.requireNonNull(service(one)), LinkedHashMap::new, toList()));
        var all = new ArrayList<Service>();
        byService.forEach((name, grants) -> all.addAll(times(name, grants)));
        all.sort(Comparator.comparing(Service::from).reversed());
        return all;
    }

    private static @Nullable String service(Grant grant) {
        var to = grant.recipient();
        return to.kind() == Recipient.Kind.SERVICE ? to.name() : to.service();
    }

    /** @param grants of one service, by when they began */
    private static List<Service> times(String name, List<Grant> grants) {
        var times = new ArrayList<Service>();
        var together = new ArrayList<Grant>();
        for (var grant : grants) {
            if (!together.isEmpty() && grant.span().from().isAfter(end(together))) {
                times.add(time(name, together));
                together.clear();
            }
            together.add(grant);
        }
        times.add(time(name, together));
        return times;
    }

    private static Service time(String name, List<Grant> together) {
        var last =
                together.stream().max(Comparator.comparing(ServicesShared::end)).orElseThrow();
        var now = together.stream().anyMatch(Grant::holds);
        var withdrawn = last.withdrawn();
        return new Service(
                name,
                day(together.getFirst().span().from()),
                day(end(last)),
                now,
                last.purpose(),
                now || withdrawn == null ? null : withdrawn.because());
    }

    private static Instant end(List<Grant> together) {
        return together.stream()
                .map(ServicesShared::end)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Instant end(Grant grant) {
        return grant.withdrawn() == null
                ? grant.span().until()
                : grant.withdrawn().at();
    }

    private static LocalDate day(Instant moment) {
        return Dates.dayOf(moment);
    }
}
