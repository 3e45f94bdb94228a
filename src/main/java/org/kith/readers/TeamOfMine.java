package org.kith.readers;

import static org.kith.words.Words.say;

import org.jspecify.annotations.Nullable;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.web.OwnReaders;
import org.kith.words.Line;
import org.springframework.stereotype.Component;

/** Names those of a young person’s team where they are told that something was sent; a large team by its name. */
@Component
class TeamOfMine implements OwnReaders {
    private static final int MANY = 5;

    private final ActorTransactions acting;
    private final ReaderSql sql;

    TeamOfMine(ActorTransactions acting, ReaderSql sql) {
        this.acting = acting;
        this.sql = sql;
    }

    @Override
    public String of(Viewer viewer) {
        var me = viewer.youngPerson();
        return me == null
                ? say("who-reads.sent.nobody")
                : acting.changing(Actor.person(viewer.me()), me, own -> called(sql.team()));
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
