package org.kith.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.kith.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who reaches the rows of sessions: nobody but by {@code db/policy/R__zz_session.sql}, and nobody writes that somebody is signed in but one job. */
class SessionRowsTest {
    private static final Slice SLICE = new Slice(TestDatabase.app());

    private final JdbcClient jdbc = SLICE.get(JdbcClient.class);
    private final OffsetDateTime now = SLICE.clock.instant().atOffset(ZoneOffset.UTC);

    @AfterAll
    static void close() {
        SLICE.close();
    }

    @Test
    void theApplicationHasNoRightToTheTables() {
        for (var table : new String[] {"session", "answered_challenge", "known_network"}) {
            for (var right :
                    new String[] {"select", "insert", "update", "delete", "truncate", "references", "trigger"}) {
                assertThat(jdbc.sql("select has_table_privilege(?, ?)")
                                .params(table, right)
                                .query(Boolean.class)
                                .single())
                        .as(right + " on " + table)
                        .isFalse();
            }
        }
        assertThat(jdbc.sql("select has_table_privilege('challenge_key', 'insert, update, delete, truncate')")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void nobodyButTheJobThatSignsInBeginsOne() {
        var office = SLICE.office("Harbour");
        var ann = office.account("Ann", "administrator");
        var bea = office.account("Bea", "worker");
        var hash = Invitations.hash("an id");
        assertThatThrownBy(() -> begin(hash, bea))
                .as("outside a transaction")
                .hasStackTraceContaining("nobody is acting");
        for (var actor : new Actor[] {
            Actor.person(ann),
            Actor.person(bea),
            Actor.job(JobName.COMMAND_LINE, office.id()),
            Actor.job(JobName.INSTALL)
        }) {
            assertThatThrownBy(() -> SLICE.acting().doAs(actor, viewer -> begin(hash, bea)))
                    .as("%s", actor)
                    .hasStackTraceContaining("sessions begin");
            assertThatThrownBy(() -> SLICE.acting().doAs(actor, viewer -> renew(hash, bea)))
                    .as("%s", actor)
                    .hasStackTraceContaining("sessions begin");
            assertThatThrownBy(
                            () -> SLICE.acting().doAs(actor, viewer -> jdbc.sql("select kith.sessions_ended(?)::text")
                                    .param(bea)
                                    .query(String.class)
                                    .list()))
                    .as("%s", actor)
                    .hasStackTraceContaining("sessions begin");
        }
        assertThat(found(hash)).isZero();
        SLICE.acting().doAs(Actor.job(JobName.SIGN_IN), viewer -> begin(hash, bea));
        assertThat(found(hash)).isOne();
        assertThat(found(Invitations.hash("another id"))).isZero();
        jdbc.sql("select kith.session_ended(?)::text")
                .param(hash)
                .query(String.class)
                .list();
        assertThat(found(hash)).isZero();
    }

    @Test
    void anIdIsRenewedForItsOwnAccountAlone() {
        var office = SLICE.office("Harbour");
        var bea = office.account("Bea", "worker");
        var cai = office.account("Cai", "worker");
        var hash = Invitations.hash(UUID.randomUUID().toString());
        SLICE.acting().doAs(Actor.job(JobName.SIGN_IN), viewer -> {
            begin(hash, bea);
            renew(hash, cai);
        });
        assertThat(found(hash)).isOne();
        SLICE.acting().doAs(Actor.job(JobName.SIGN_IN), viewer -> renew(hash, bea));
        assertThat(found(hash)).isZero();
    }

    /** Nor does whoever sends any statement as the application's role have it forgotten: there is no moment for them to say. */
    @Test
    void whatAPasskeySignedIsAnsweredOnce() {
        var hash = Invitations.hash(UUID.randomUUID().toString());
        assertThat(firstAnswer(hash)).isTrue();
        assertThat(firstAnswer(hash)).isFalse();
        assertThatThrownBy(() -> jdbc.sql(
                                "select kith.challenge_answered(?, now() + interval '2 hours', now() + interval '3 hours')")
                        .param(Invitations.hash("another"))
                        .query(Boolean.class)
                        .single())
                .hasStackTraceContaining("does not exist");
        assertThat(firstAnswer(Invitations.hash(UUID.randomUUID().toString()))).isTrue();
        assertThat(firstAnswer(hash)).as("once others were answered").isFalse();
    }

    private boolean firstAnswer(byte[] hash) {
        return jdbc.sql("select kith.challenge_answered(?)")
                .param(hash)
                .query(Boolean.class)
                .single();
    }

    private void begin(byte[] hash, UUID account) {
        jdbc.sql("select kith.session_begun(?, ?, false, null, ?, '', null, null, null, null, null, ?)::text")
                .params(hash, account, now, now)
                .query(String.class)
                .list();
    }

    private void renew(byte[] hash, UUID account) {
        jdbc.sql("select kith.session_renewed(?, ?, ?, ?)::text")
                .params(hash, Invitations.hash(UUID.randomUUID().toString()), account, now)
                .query(String.class)
                .list();
    }

    private int found(byte[] hash) {
        return jdbc.sql("select * from kith.session_found(?, ?)")
                .params(hash, now)
                .query((row, number) -> row.getObject("account_id"))
                .list()
                .size();
    }
}
