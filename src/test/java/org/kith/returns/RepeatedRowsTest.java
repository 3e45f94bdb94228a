package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.returns.RowsOfReturn.leftOut;
import static org.kith.returns.SmallReturn.sound;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.intake.Finding;
import org.kith.ssda903.FileCount;
import org.kith.ssda903.Return903;
import org.kith.ssda903.ReturnedChild;

/** Rows of a return that stand there twice, and header rows that cannot be read. */
class RepeatedRowsTest {
    @Test
    void aChildWhoseHeaderRowCannotBeReadIsLeftOutWithEveryRow() throws IOException {
        Return903 read = sound().replace("header.csv", "05/02/2004,MWBC", "05/02/1804,MWBC")
                .readable();
        assertThat(read.children()).extracting(ReturnedChild::number).containsExactly("12", "13");
        assertThat(read.findings()).hasSize(1 + 2 + 1 + 2 + 2).allMatch(finding -> finding.child()
                .equals("11"));
        assertThat(read.findings().getFirst().column()).isEqualTo("DOB");
        assertThat(read.findings().getLast().expected()).contains("header");
        assertThat(leftOut(read)).isEqualTo(8);
    }

    @Test
    void aHeaderRowOfTheWrongLengthIsKnownByItsChild() throws IOException {
        Return903 read =
                sound().replace("header.csv", "WBRI,UN3,,", "WBRI,UN3,,,more").readable();
        assertThat(read.children()).extracting(ReturnedChild::number).containsExactly("11", "13");
        assertThat(read.findings()).hasSize(1 + 1 + 1 + 1 + 1).allMatch(finding -> finding.child()
                .equals("12"));
        assertThat(read.findings().getLast().expected()).contains("that of this child cannot");
    }

    @Test
    void aSecondHeaderRowThatSaysSomethingElseIsLeftOut() throws IOException {
        Return903 read = sound().change("header.csv", text -> text + "11,1,05/02/2004,MWBC,,,\n")
                .readable();
        assertThat(read.children()).hasSize(3);
        assertThat(read.children().getFirst().sex()).isEqualTo("F");
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(5);
            assertThat(finding.found()).isEqualTo("11, as in line 2");
            assertThat(finding.kind()).isEqualTo(Finding.Kind.ROW_LEFT_OUT);
        });
    }

    @Test
    void aHeaderRowRepeatedIsNoted() throws IOException {
        Return903 read = sound().change(
                        "header.csv", text -> text + text.lines().toList().get(2) + "\n")
                .readable();
        assertThat(read.children()).hasSize(3);
        assertThat(read.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.NOTED);
        assertThat(read.counts()).contains(new FileCount("header", 4, 3, 0, 1));
    }

    @Test
    void aRowRepeatedInAnyFileCountsOnce() throws IOException {
        for (String file :
                List.of("episodes.csv", "reviews.csv", "missing.csv", "sw_episodes.csv", "uasc.csv", "oc3.csv")) {
            SmallReturn small = sound();
            String again = small.text(file).lines().toList().get(1);
            Return903 read = small.change(file, text -> text + again + "\n").readable();
            assertThat(read.findings()).as(file).singleElement().satisfies(finding -> assertThat(finding.kind())
                    .isEqualTo(Finding.Kind.NOTED));
            assertThat(leftOut(read)).isZero();
            assertThat(read.children()).isEqualTo(sound().readable().children());
        }
    }

    @Test
    void aSecondAnswerOfACareLeaverThatSaysSomethingElseIsLeftOut() throws IOException {
        Return903 read = sound().change("oc3.csv", text -> text + "13,17/08/2002,NO,0,0\n")
                .readable();
        assertThat(read.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.ROW_LEFT_OUT);
        assertThat(leftOut(read)).isEqualTo(1);
    }
}
