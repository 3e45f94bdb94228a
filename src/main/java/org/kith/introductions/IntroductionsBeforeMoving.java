package org.kith.introductions;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.actor.Viewer;
import org.kith.assignment.BeforeMoving;
import org.springframework.stereotype.Component;

/** Colleagues a young person is yet to meet, before they are moved to another team: whoever is not there does not come. */
@Component
final class IntroductionsBeforeMoving implements BeforeMoving {
    private final IntroductionSql sql;

    IntroductionsBeforeMoving(IntroductionSql sql) {
        this.sql = sql;
    }

    @Override
    public List<Planned> planned(Viewer viewer, UUID youngPerson) {
        return IntroductionPermissions.of(viewer).see()
                ? sql.all(youngPerson).stream()
                        .filter(Introduction::isOpen)
                        .flatMap(IntroductionsBeforeMoving::planned)
                        .toList()
                : List.of();
    }

    private static Stream<Planned> planned(Introduction one) {
        var account = one.whom().account();
        return account == null
                ? Stream.of()
                : Stream.of(new Planned(
                        say("introductions.before-moving", one.whom().inWords()), List.of(account)));
    }
}
