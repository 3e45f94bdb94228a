package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.returns.SmallReturn.sound;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {

    @Test
    void withoutAHeaderNothingIsRead() throws IOException {
        assertRefused(sound().without("header.csv"), "", 0);
    }

    @Test
    void aFileCutOffInTheMiddleOfARowRefusesTheSet() throws IOException {
        SmallReturn cut = sound().change("reviews.csv", text -> text.substring(0, text.length() - 8));
        assertRefused(cut, "reviews.csv", 3);
    }

    @Test
    void aFileOfAnotherKindRefusesTheSet() throws IOException {
        assertRefused(sound().bytes("episodes.csv", new byte[] {'P', 'K', 3, 4, 0, 0}), "episodes.csv", 0);
        assertRefused(sound().bytes("header.csv", "a,b".getBytes(StandardCharsets.UTF_16)), "header.csv", 1);
        assertRefused(sound().file("header.csv", "<html><body>Please sign in</body></html>"), "header.csv", 1);
        assertRefused(sound().file("header.csv", ""), "header.csv", 1);
        assertRefused(sound().file("header.csv", "a".repeat(2 * BoundedLines.LONGEST_LINE)), "header.csv", 1);
        assertRefused(sound().file("header.csv", ",".repeat(BoundedLines.LONGEST_LINE)), "header.csv", 1);
        assertRefused(sound().change("header.csv", text -> text.replace(',', ':')), "header.csv", 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHILD", "DECOM", "RNE", "LS", "CIN", "PLACE", "DEC", "REC"})
    void aMissingRequiredColumnRefusesTheSet(String column) throws IOException {
        SmallReturn small = sound().change("episodes.csv", text -> text.replaceFirst("\\b" + column + "\\b", "OTHER"));
        assertThat(small.refusals()).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo("episodes.csv");
            assertThat(finding.line()).isEqualTo(1);
            assertThat(finding.column()).isEqualTo(column);
        });
    }

    @Test
    void aColumnStandingTwiceRefusesTheSet() throws IOException {
        assertRefused(sound().replace("episodes.csv", "HOME_POST", "DEC"), "episodes.csv", 1);
    }

    @Test
    void everyFileThatCannotBeReadIsNamed() throws IOException {
        assertThat(sound().file("episodes.csv", "x").file("reviews.csv", "y").refusals())
                .extracting(Finding::file)
                .containsExactly("episodes.csv", "reviews.csv");
    }

    @Test
    void twoFilesOfOneKindRefuseTheSet() throws IOException {
        SmallReturn small = sound();
        assertRefused(small.file("2020_header.csv", small.text("header.csv")), "header.csv", 0);
    }

    @Test
    void filesNobodyKnowsAreNoReturn() throws IOException {
        assertThat(ReturnReader.read(Map.of(), SmallReturn.YEAR)).isInstanceOf(ReadResult.Unreadable.class);
        assertRefused(sound().only("header.csv").without("header.csv").file("holiday.jpg", "x"), "", 0);
        assertRefused(sound().only("header.csv").without("header.csv").file("shopping.csv", "x"), "", 0);
    }

    @Test
    void aColumnOrFileTooManyIsNotedAndTheRestRead() throws IOException {
        Return903 read = sound().file("uasc.csv", "CHILD,SEX,DOB,DUC,SHOE\n13,2,17/08/2002,17/08/2020,40\n")
                .file("notes.csv", "hello")
                .file("report.docx", "hello")
                .readable();
        assertThat(read.findings())
                .allMatch(finding -> finding.kind() == Finding.Kind.NOTED)
                .extracting(Finding::file)
                .containsExactly("notes.csv", "report.docx", "uasc.csv");
        assertThat(read.findings().getLast().column()).isEqualTo("SHOE");
        assertThat(read.children().getLast().unaccompaniedUntil()).isNotNull();
    }

    @Test
    void aColumnThatMayBeEmptyMayBeMissing() throws IOException {
        Return903 read = sound().replace("episodes.csv", "HOME_POST", "NOTHING").readable();
        assertThat(read.findings()).extracting(Finding::column).containsExactly("NOTHING", "HOME_POST");
        assertThat(read.children().getFirst().episodes()).hasSize(2);
    }

    @Test
    void moreFindingsThanAnyReturnHasRefuseTheSet() throws IOException {
        String many = "CHILD,DOB,REVIEW,REVIEW_CODE\n" + "1,,,\n".repeat(Findings.MOST + 1);
        assertRefused(sound().file("reviews.csv", many), "reviews.csv", Findings.MOST + 2L);
    }

    private static void assertRefused(SmallReturn small, String file, long line) throws IOException {
        assertThat(small.refusals()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.SET_REFUSED);
            assertThat(finding.file()).isEqualTo(file);
            assertThat(finding.line()).isEqualTo(line);
            assertThat(finding.expected()).isNotBlank();
        });
    }
}
