package org.kith.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.kith.database.TestDatabase;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Erasing who looked at one young person, as the law asks, and what stays of it. */
class ErasingTest extends OnSealedLog {
    private static final String WHY = "Kept long enough: certificate 12";

    private static long erase(UUID person) {
        return JdbcClient.create(TestDatabase.owner())
                .sql("select kith.erase_readings(?, ?)")
                .params(person, WHY)
                .query(Long.class)
                .single();
    }

    @Test
    void linesThatWereErasedAreCountedAndTheRestIsRight() {
        var exported = exported();
        assertThat(erase(jay.id())).isEqualTo(5);
        seal();
        assertThat(pastPolicy("select young_person_id from reading where organisation_id = ?", UUID.class))
                .containsOnly(kim.id())
                .hasSize(3);
        assertThat(verdict(exported).right()).isTrue();
        assertThat(verdict(exported).words())
                .contains(
                        "All 9 sealed lines are as they were sealed.", "5 lines were erased, and sealed lines say so.");
    }

    @Test
    void whatSaysSoNamesLeavesAndNobody() {
        erase(jay.id());
        assertThat(pastPolicy(
                        "select to_jsonb(e)::text from reading_erasure e where organisation_id = ?", String.class))
                .singleElement()
                .asString()
                .contains(WHY, "[0, 2, 3, 5, 7]")
                .doesNotContain(jay.id().toString());
    }

    @Test
    void erasingAgainErasesNothing() {
        erase(jay.id());
        assertThat(erase(jay.id())).isZero();
        assertThat(erase(UUID.randomUUID())).isZero();
    }

    @Test
    void whatSaysSoCannotBeChangedOrRemoved() {
        erase(jay.id());
        seal();
        asOwner("reading_erasure", "update reading_erasure set why = 'x' where organisation_id = ?", ashdown.id());
        isWrong(verdict(), "Line 1 ", "is missing");
        asOwner("reading_erasure", "delete from reading_erasure where organisation_id = ?", ashdown.id());
        isWrong(verdict(), "Line 1 ", "is missing");
    }

    @Test
    void nobodyErasesMoreThanWasSaid() {
        erase(jay.id());
        seal();
        var second = numbers().get(1);
        asOwner("reading", "delete from reading where id = ?", second);
        isWrong(verdict(), "Line 2 (number " + second + ") is missing");
        asOwner(
                "reading_erasure",
                "update reading_erasure set leaves = leaves || 1::bigint where organisation_id = ?",
                ashdown.id());
        isWrong(verdict(), "is missing");
    }

    @Test
    void linesThatAreNotSealedYetAreNotErased() throws SQLException {
        try (var connection = TestDatabase.superuser().getConnection()) {
            connection.setAutoCommit(false);
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            jdbc.sql("""
                            insert into reading (organisation_id, young_person_id, role, page, sections)
                            values (?, ?, 'job test', 'lifeline', '{}')
                            """).params(ashdown.id(), jay.id()).update();
            assertThatThrownBy(() -> jdbc.sql("select kith.erase_readings(?, ?)")
                            .params(jay.id(), WHY)
                            .query(Long.class)
                            .single())
                    .hasStackTraceContaining("1 lines about this young person are not sealed yet");
            connection.rollback();
        }
        isRight();
    }

    @Test
    void aReasonIsNeeded() {
        assertThatThrownBy(() -> JdbcClient.create(TestDatabase.owner())
                        .sql("select kith.erase_readings(?, ' ')")
                        .param(jay.id())
                        .query(Long.class)
                        .single())
                .hasStackTraceContaining("check constraint");
        isRight();
    }

    @Test
    void theApplicationErasesNothing() {
        for (var who : new Actor[] {
            amina.actor(), Actor.job(JobName.SEAL, ashdown.id()), Actor.job(JobName.VERIFY, ashdown.id())
        }) {
            assertThatThrownBy(() -> acting.doAs(who, viewer -> jdbc.sql("select kith.erase_readings(?, ?)")
                            .params(jay.id(), WHY)
                            .query(Long.class)
                            .single()))
                    .isInstanceOf(DataAccessException.class);
            assertThat(numbers()).hasSize(8);
            isRight();
        }
    }
}
