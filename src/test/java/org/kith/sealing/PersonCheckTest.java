package org.kith.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.keys.TestKey;
import org.springframework.beans.factory.annotation.Autowired;

/** One young person's lines, proved one by one. */
class PersonCheckTest extends OnSealedLog {
    @Autowired
    PersonCheck persons;

    private Verdict jays(Evidence evidence) {
        return persons.check(log, jay.id(), evidence, UNWATCHED).orElseThrow();
    }

    private Verdict jays() {
        return jays(Evidence.none());
    }

    @Test
    void everyLineIsProvedByTheCheckpoint() {
        assertThat(jays().right()).isTrue();
        assertThat(jays().words().getFirst())
                .isEqualTo(
                        "All 5 sealed lines about this young person are as they were sealed, by the checkpoint of 8 lines.");
        assertThat(persons.check(log, UUID.randomUUID(), Evidence.none(), UNWATCHED))
                .isEmpty();
    }

    @Test
    void anEarlierExportedCheckpointIsGoneOnFrom() {
        var exported = exported();
        reads(jay);
        reads(kim);
        reads(kim);
        seal();
        assertThat(jays(evidence(exported)).words())
                .contains("That checkpoint goes on from the exported one of 8 lines.")
                .anyMatch(words -> words.contains("All 6 sealed lines"));
        assertThat(jays(evidence(exported())).right()).isTrue();
    }

    @Test
    void aChangedLineIsNamed() {
        var last = numbers().getLast();
        asOwner("reading", "update reading set page = 'list' where id = ?", last);
        isWrong(jays(), "Line 8 (number " + last, "was changed");
    }

    @Test
    void aLineWrittenAnewWithItsLeafIsNotProved() {
        var third = numbers().get(2);
        asOwner("reading", "update reading set page = 'list' where id = ?", third);
        sealAnew(third);
        isWrong(jays(), "Line 1 ", "cannot be proved: the root differs from the signed one");
    }

    @Test
    void aChangeOfSomebodyElsesLeafShowsToo() {
        asOwner(
                "reading_leaf",
                "update reading_leaf set hash = sha256('') where organisation_id = ? and leaf_index = 1",
                ashdown.id());
        isWrong(jays(), "cannot be proved");
    }

    @Test
    void aLineThatLostItsLeafIsFound() {
        settle();
        var third = numbers().get(2);
        asOwner("reading_leaf", "delete from reading_leaf where reading_id = ?", third);
        isWrong(jays(), "The line with number " + third, "is not sealed");
    }

    @Test
    void somebodyElsesMissingLeafIsFound() {
        asOwner("reading_leaf", "delete from reading_leaf where organisation_id = ? and leaf_index = 1", ashdown.id());
        isWrong(jays(), "Line 2 of 8 has lost its seal");
    }

    @Test
    void aLogThatDoesNotGoOnFromWhatWasExportedIsFound() {
        var exported = exported();
        var third = numbers().get(2);
        asOwner("reading", "update reading set page = 'list' where id = ?", third);
        sealAnew(third);
        signAnew(TestKey.signing());
        reads(kim);
        seal();
        assertThat(jays().right()).as("signed with the key itself").isTrue();
        isWrong(jays(evidence(exported)), "The log of 9 lines does not go on from the exported checkpoint of 8 lines");
    }

    @Test
    void aCheckpointWithAWrongSignatureProvesNothing() {
        asOwner(
                "reading_checkpoint",
                "update reading_checkpoint set note = translate(note, 'abcdef', 'bcdefa') where organisation_id = ? and size = 8",
                ashdown.id());
        assertThat(jays().right()).isFalse();
    }
}
