package org.kith.signin;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/**
 * Sessions live in PostgreSQL, so any node can answer and ending one ends it everywhere. Every page finds one, by a statement without a
 * transaction; that somebody is signed in is written as the job that signs people in.
 */
@Component
class StoredSessions implements SessionRepository<StoredSession> {
    private static final Actor SIGN_IN = Actor.job(JobName.SIGN_IN);

    private final ActorTransactions acting;
    private final SessionSql sql;
    private final Clock clock;

    StoredSessions(ActorTransactions acting, SessionSql sql, Clock clock) {
        this.acting = acting;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public StoredSession createSession() {
        return StoredSession.begun(clock.instant());
    }

    /** Nothing is kept for somebody who is not signed in: there is nothing to keep. */
    @Override
    public void save(StoredSession session) {
        if (!session.isChanged()) {
            return;
        }
        var who = Objects.requireNonNull(session.who(), "a session is somebody's");
        var former = session.kept();
        acting.doAs(SIGN_IN, viewer -> {
            if (former == null) {
                sql.begin(session, who, clock.instant());
            } else {
                sql.renew(former, session.getId(), who);
            }
        });
        session.isKept();
    }

    @Override
    public @Nullable StoredSession findById(String id) {
        return sql.find(id, clock.instant()).orElse(null);
    }

    @Override
    public void deleteById(String id) {
        sql.end(id);
    }

    void endAll(UUID account) {
        acting.doAs(SIGN_IN, viewer -> sql.endAll(account));
    }
}
