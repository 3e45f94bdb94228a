package org.kith.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.returns.SmallReturn.sound;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.continuity.Spell;
import org.kith.intake.Finding;
import org.kith.spelling.WorkerCode;

/** The codes of workers, however a file spells them. */
class WorkerSpellingsTest {
    @ParameterizedTest
    @ValueSource(strings = {"SW 1", "SW-1", "SW1.0", "sw 1", "SW_1", "SW1."})
    void theSameWorkerSpeltInTwoWaysIsOneAndItIsSaidOnce(String written) throws IOException {
        var read = sound().replace("sw_episodes.csv", "12,29/02/2004,SW1,", "12,29/02/2004," + written + ",")
                .readable();
        assertThat(read.children()).isEqualTo(sound().readable().children());
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.NOTED);
            assertThat(finding.column()).isEqualTo("SW_ID");
            assertThat(finding.found()).endsWith("(SW1)");
        });
    }

    @Test
    void capitalsAndSmallLettersAreNoNews() throws IOException {
        var read = sound().replace("sw_episodes.csv", "12,29/02/2004,SW1,", "12,29/02/2004,sw1,")
                .readable();
        assertThat(read.children()).isEqualTo(sound().readable().children());
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void aNameBesideTheCodeIsNotKept() {
        assertThat(WorkerCode.of("SW10001 - Jo O'Neill")).isEqualTo("SW10001");
        assertThat(WorkerCode.of("sw10001 (Jo Field)")).isEqualTo("SW10001");
        assertThat(WorkerCode.of("Jo Field (SW10001)")).isEqualTo("SW10001");
        assertThat(WorkerCode.of("SW Siân")).isEqualTo("SW SIÂN");
        assertThat(WorkerCode.of("SW1-23")).as("may be another's").isEqualTo("SW1-23");
    }

    @Test
    void whereBothFollowEachOtherInOneChildTheyStayTwoAndItIsAsked() throws IOException {
        var read = sound().replace("sw_episodes.csv", "SW2", "SW 1").readable();
        assertThat(read.children().getFirst().spells())
                .extracting(Spell::worker)
                .containsExactly("SW1", "SW 1");
        assertThat(read.children().get(1).spells()).extracting(Spell::worker).containsExactly("SW1");
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.found()).isEqualTo("SW 1 and SW1");
            assertThat(finding.expected()).contains("are they one?");
        });
    }

    @Test
    void aNameInPlaceOfACodeIsReadAndNamedOnce() throws IOException {
        var read = sound().change("sw_episodes.csv", text -> text.replace("SW1", "Jane Smith"))
                .readable();
        assertThat(read.rowsLeftOut()).isZero();
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.found()).isEqualTo("Jane Smith");
            assertThat(finding.rows()).isEqualTo(2);
            assertThat(finding.expected()).contains("SW02");
        });
    }
}
