package org.kith.ahead;

import static org.kith.words.Words.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.actor.Viewer;
import org.kith.people.BesideRecord;
import org.springframework.stereotype.Component;

/** Says in lists of young people what comes next for each, if it comes soon, to those who work with them. */
@Component
class ComingInLists implements BesideRecord.InLists {
    private final SoonSql sql;
    private final Clock clock;

    ComingInLists(SoonSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Map<UUID, BesideRecord.Link> of(Viewer viewer, Map<UUID, String> shown) {
        if (!ComingPermissions.of(viewer).ofMany() || shown.isEmpty()) {
            return Map.of();
        }
        var today = LocalDate.now(clock);
        return sql.next(shown.keySet(), today).stream()
                .collect(Collectors.toMap(
                        Coming::youngPerson,
                        one -> link(one, Objects.requireNonNull(shown.get(one.youngPerson())), today)));
    }

    private static BesideRecord.Link link(Coming coming, String name, LocalDate today) {
        var words = coming.now().sure() ? "ahead.listed" : "ahead.listed.perhaps";
        return new BesideRecord.Link(
                coming.address(),
                say(words, coming.title(false, name), coming.now().time().near(today)));
    }
}
