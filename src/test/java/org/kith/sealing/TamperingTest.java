package org.kith.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.database.CannotStart;
import org.kith.database.FreshDatabase;
import org.kith.database.TestDatabase;
import org.kith.keys.KeyFile;
import org.kith.keys.SigningKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What whoever owns the database does to the log, and how each is found. */
class TamperingTest extends OnSealedLog {
    /** What a column can be changed to. */
    private static final Map<String, String> CHANGES = Map.ofEntries(
            Map.entry("organisation_id", "(select id from organisation where id <> organisation_id limit 1)"),
            Map.entry("young_person_id", "(select y.id from young_person y where y.id <> young_person_id limit 1)"),
            Map.entry("read_at", "read_at - interval '1 microsecond'"),
            Map.entry("account_id", "null"),
            Map.entry("role", "role || ' '"),
            Map.entry("page", "'list'"),
            Map.entry("sections", "sections || '{safety}'"),
            Map.entry("in_list", "not in_list"),
            Map.entry("emergency", "not emergency"),
            Map.entry("purpose", "coalesce(purpose, '') || 'because'"),
            Map.entry("salt", "gen_random_uuid()"),
            Map.entry("named", "sha256('')"));

    @Test
    void nothingIsWrongWithWhatNobodyTouched() {
        isRight();
        assertThat(verdict().words().getFirst()).contains("All 8 ");
        assertThat(verdict(exported()).words())
                .contains("They go on from what was exported, up to its checkpoint of 8 lines.");
    }

    @Test
    void aChangedLineIsNamed() {
        var third = numbers().get(2);
        asOwner("reading", "update reading set sections = '{}' where id = ?", third);
        isWrong(verdict(), "Line 3 (number " + third + ", ", " at ", "was changed after it was sealed");
    }

    @Test
    void noColumnOfALineCanBeChanged() {
        assertThat(CHANGES.keySet()).containsAll(LineSql.READING.subList(1, LineSql.READING.size()));
        var second = numbers().get(1);
        for (var change : CHANGES.entrySet()) {
            var column = change.getKey();
            asOwner("reading", "update reading set purpose = null where id = ?", second);
            var was = pastPolicy(
                            "select " + column + "::text from reading where organisation_id = ? and id = " + second,
                            String.class)
                    .getFirst();
            changes(column, change.getValue(), second);
            isWrong(verdict(), "Line 2 (number " + second);
            changes(column, was == null ? "null" : "'" + was + "'", second);
            isRight();
        }
    }

    /** What a change refers to in other tables is asked as somebody who sees it. */
    private void changes(String column, String to, long number) {
        JdbcClient.create(TestDatabase.superuser())
                .sql("update reading set " + column + " = " + to + " where id = ?")
                .param(number)
                .update();
    }

    @Test
    void aRemovedLineIsMissed() {
        var fourth = numbers().get(3);
        asOwner("reading", "delete from reading where id = ?", fourth);
        isWrong(verdict(), "Line 4 (number " + fourth + ") is missing, and no sealed line says that it was erased.");
    }

    @Test
    void twoLinesThatChangePlacesAreFound() {
        var numbers = numbers();
        asOwner(
                "reading",
                "update reading set read_at = (select max(o.read_at) from reading o where o.id = ?) where id = ?",
                numbers.get(2),
                numbers.get(1));
        isWrong(verdict(), "Line 2 (number " + numbers.get(1));
    }

    @Test
    void twoLeavesThatChangePlacesAreFound() {
        asOwner(
                "reading_leaf",
                "update reading_leaf set leaf_index = 1000 where organisation_id = ? and leaf_index = 4",
                ashdown.id());
        asOwner(
                "reading_leaf",
                "update reading_leaf set leaf_index = 4 where organisation_id = ? and leaf_index = 5",
                ashdown.id());
        asOwner(
                "reading_leaf",
                "update reading_leaf set leaf_index = 5 where organisation_id = ? and leaf_index = 1000",
                ashdown.id());
        isWrong(
                verdict(),
                "The lines 4 to 8 are not those that were sealed: their root differs",
                "number " + numbers().get(3));
    }

    @Test
    void aLineWrittenAnewWithItsLeafIsFound() {
        var second = numbers().get(1);
        asOwner("reading", "update reading set account_id = null where id = ?", second);
        sealAnew(second);
        isWrong(verdict(), "The lines 1 to 3 are not those that were sealed: their root differs from the signed one.");
    }

    @Test
    void aLineThatLostItsLeafIsFound() {
        asOwner("reading_leaf", "delete from reading_leaf where organisation_id = ? and leaf_index = 4", ashdown.id());
        isWrong(verdict(), "Line 5 of 8 has lost its seal");
    }

    @Test
    void aLinePutInBetweenIsNotSealedAndFound() {
        var gap = numberThatCameToNothing();
        reads(jay);
        settle();
        isRight();
        putIn(gap, "now()");
        seal();
        isWrong(verdict(), "The line with number " + gap, "is not sealed");
    }

    @Test
    void aLineOfLongBeforePutInWhileLinesAreNotSettledIsOutOfOrder() {
        var gap = numberThatCameToNothing();
        reads(jay);
        seal();
        putIn(gap, "now() - interval '2 hours'");
        seal();
        isWrong(verdict(), "Line 10 (number " + gap, "is out of order");
    }

    private long numberThatCameToNothing() {
        return JdbcClient.create(TestDatabase.superuser())
                .sql("select nextval('reading_id_seq')")
                .query(Long.class)
                .single();
    }

    private void putIn(long number, String when) {
        asOwner("reading", """
                        insert into reading (id, organisation_id, young_person_id, read_at, account_id, role, page, sections)
                        overriding system value values (?, ?, ?, %s, ?, 'worker', 'lifeline', '{}')
                        """.formatted(when), number, ashdown.id(), jay.id(), amina.account());
    }

    @Test
    void aChangedCheckpointIsFound() {
        asOwner(
                "reading_checkpoint",
                "update reading_checkpoint set note = replace(note, E'\\n3\\n', E'\\n2\\n') where organisation_id = ?",
                ashdown.id());
        isWrong(verdict(), "The stored checkpoint of 3 lines was changed");
    }

    @Test
    void aCheckpointSignedByAnotherKeyIsFound(@TempDir Path folder) throws CannotStart {
        var second = numbers().get(1);
        asOwner("reading", "update reading set account_id = null where id = ?", second);
        sealAnew(second);
        signAnew(otherKey(folder));
        isWrong(verdict(), "The stored checkpoint of 3 lines has a wrong signature");
    }

    @Test
    void linesCutOffWithoutTheirCheckpointAreMissed() {
        asOwner("reading_leaf", "delete from reading_leaf where organisation_id = ? and leaf_index > 5", ashdown.id());
        isWrong(verdict(), "Line 7 of 8 has lost its seal");
    }

    @Test
    void aCheckpointThatWasRemovedIsMissed() {
        asOwner(
                "reading_checkpoint",
                "delete from reading_checkpoint where organisation_id = ? and size > 3",
                ashdown.id());
        isWrong(verdict(), "The lines 4 to 8 have leaves and no checkpoint");
    }

    @Test
    void linesCutOffWithAllThatSealedThemAreMissedByWhatWasExported() {
        var exported = exported();
        var cut = numbers().subList(3, 8);
        asOwner(
                "reading_checkpoint",
                "delete from reading_checkpoint where organisation_id = ? and size > 3",
                ashdown.id());
        asOwner("reading_leaf", "delete from reading_leaf where organisation_id = ? and leaf_index > 2", ashdown.id());
        cut.forEach(number -> asOwner("reading", "delete from reading where id = ?", number));
        asOwner("reading_sealing", "update reading_sealing set sealed = 3 where organisation_id = ?", ashdown.id());
        isRight();
        isWrong(verdict(exported), "The exported checkpoint has 8 lines and is newer than this log, which has 3");
    }

    /** Whoever owns the database can tell the database of a key of their own; what is kept elsewhere they cannot change. */
    @Test
    void aLogWrittenAnewFromLineToKeyIsFoundByWhatWasExported(@TempDir Path folder) throws CannotStart {
        var exported = exported();
        var known = check.keys(log).getLast();
        var other = otherKey(folder);
        var fifth = numbers().get(4);
        asOwner("reading", "update reading set account_id = null where id = ?", fifth);
        sealAnew(fifth);
        signAnew(other);
        asOwner("signing_key", "insert into signing_key values (1, ?, now(), now())", other.publicKey());
        try {
            isRight();
            isWrong(
                    verdict(exported),
                    "The lines 1 to 8 are not those of the exported checkpoint: the log was written anew since.");
            isWrong(check.check(log, Evidence.none().withKey(known).orElseThrow(), UNWATCHED), "has a wrong signature");
        } finally {
            asOwner("signing_key", "delete from signing_key where id = 1");
        }
        isWrong(verdict(), "has a wrong signature");
    }

    @Test
    void anExportedCheckpointThatWasChangedIsNotTrusted() {
        isWrong(
                verdict(exported().replace("\n8\n", "\n7\n")),
                "The exported checkpoint of 7 lines has a wrong signature");
        isWrong(
                verdict(exported()
                        .replace(ashdown.id().toString(), UUID.randomUUID().toString())),
                "None of the exported checkpoints is of this");
    }

    @Test
    void nothingIsSealedOnTopOfWhatWasChanged() {
        for (var change : List.of(
                "update reading_checkpoint set edge[1] = sha256('') where organisation_id = ?",
                "update reading_checkpoint set edge = '{}' where organisation_id = ?",
                "update reading_checkpoint set note = 'x' where organisation_id = ?")) {
            asOwner("reading_checkpoint", change, ashdown.id());
            reads(jay);
            seal();
            assertThat(numbers()).hasSize(8);
        }
    }

    static SigningKey otherKey(Path folder) throws CannotStart {
        var file = KeyFile.signing(Map.of(), folder.resolve("key.json"), folder);
        return SigningKey.of(
                file,
                FreshDatabase.named("other_key_" + UUID.randomUUID().toString().replace('-', '_'))
                        .owner()
                        .dataSource());
    }
}
