package org.kith.readers;

import static org.kith.words.Words.say;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.web.PageContext;
import org.kith.words.Line;
import org.springframework.stereotype.Component;

/** Names those of a young person’s team where they are told that something was sent; a large team by its name. */
@Component
class TeamOfMine implements PageContext.OwnReaders {
    private static final int MANY = 5;

    private final ActorTransactions acting;
    private final ReaderSql sql;

    TeamOfMine(ActorTransactions acting, ReaderSql sql) {
        this.acting = acting;
        this.sql = sql;
    }

    @Override
    public String of(Viewer viewer) {
        return viewer.youngPerson() == null ? say("who-reads.sent.nobody") : called(team(viewer));
    }

    @Override
    public String beside(Viewer viewer) {
        return viewer.youngPerson() == null
                ? say("who-reads.theirs.own")
                : new WhoReads(true, team(viewer), Map.of()).teamAlone("");
    }

    private WhoReads.@Nullable Team team(Viewer viewer) {
        var me = Objects.requireNonNull(viewer.youngPerson());
        return acting.changing(Actor.person(viewer.me()), me, own -> Optional.ofNullable(sql.team()))
                .orElse(null);
    }

    private static String called(WhoReads.@Nullable Team team) {
        if (team == null || team.people().isEmpty()) {
            return say("who-reads.sent.nobody");
        }
        return team.people().size() > MANY
                ? say("who-reads.sent.many", team.name())
                : say("who-reads.sent", Line.all(team.people()));
    }
}
