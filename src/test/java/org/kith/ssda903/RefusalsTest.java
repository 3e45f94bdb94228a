package org.kith.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.returns.SmallReturn.sound;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.intake.BoundedLines;
import org.kith.intake.Finding;
import org.kith.returns.SmallReturn;

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
        var same = sound().change("reviews.csv", text -> text.replaceAll("(?m)^([^,]*),([^,]*),", "$1,$2,$1,"))
                .readable();
        assertThat(same.children())
                .as("both say the same")
                .isEqualTo(sound().readable().children());
        assertThat(same.findings()).extracting(Finding::column).containsExactly("CHILD");
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
    void whatIsNoReturnIsCalledWhatItIs() throws IOException {
        assertThat(only("shopping.csv", "Shoe,Colour,Size\n1,red,40\n"))
                .satisfies(finding ->
                        assertThat(finding.found()).isEqualTo("shopping.csv with the columns Shoe, Colour, Size"));
        assertThat(only("header.pdf", "%PDF-1.4\n1 0 obj\n"))
                .satisfies(finding -> assertThat(finding.found()).isEqualTo("a PDF"));
        assertThat(only("header.csv.gz", new byte[] {0x1F, (byte) 0x8B, 8, 0}))
                .satisfies(finding -> assertThat(finding.found()).isEqualTo("a packed file (.gz)"));
        assertThat(only("return.csv", ""))
                .satisfies(finding -> assertThat(finding.found()).isEqualTo("return.csv, which is empty"));
        assertThat(only("return.ods", Packed.zip(Map.of("mimetype", new byte[] {'x'}, "content.xml", new byte[] {'x'
                }))))
                .satisfies(finding ->
                        assertThat(finding.found() + finding.expected()).contains("OpenDocument", "Save As"));
        assertThat(only("return.numbers", Packed.zip(Map.of("Index/Document.iwa", new byte[] {0, 1}))))
                .satisfies(finding -> assertThat(finding.found()).isEqualTo("a Numbers file"));
        assertThat(sound().file("plan.csv", "%PDF-1.4\n").readable().findings())
                .extracting(Finding::found)
                .containsExactly("a PDF");
    }

    private static Finding only(String name, String text) throws IOException {
        return only(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Finding only(String name, byte[] content) throws IOException {
        var refusals = new SmallReturn().bytes(name, content).refusals();
        assertThat(refusals).hasSize(1);
        assertThat(refusals.getFirst().expected()).containsPattern("CSV files? or a workbook|workbook .* or CSV files");
        return refusals.getFirst();
    }

    @Test
    void namesThatTellFilesApartAreShownWhole() throws IOException {
        var folder = "a return with a long and ".repeat(4) + "confusing name/";
        var header = sound().text("header.csv");
        var refused = sound().without("header.csv")
                .file(folder + "header.csv", header)
                .file(folder + "header 2.csv", header)
                .refusals()
                .getFirst();
        assertThat(refused.file()).isEqualTo(folder + "header.csv");
        assertThat(refused.found()).isEqualTo(folder + "header 2.csv and " + folder + "header.csv");
    }

    @Test
    void aReturnInWhichNothingIsOfItsYearIsAskedAbout() throws IOException {
        var later = sound().readable(new org.kith.codes.ReportingYear(2023));
        assertThat(later.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.NOTED);
            assertThat(finding.found()).isEqualTo("nothing of the year to 31 March 2023; the latest day is 20/03/2021");
            assertThat(finding.expected()).contains("another year", "unless nothing happened");
        });
        assertThat(sound().readable().findings()).isEmpty();
        assertThat(sound().only("header.csv")
                        .file(
                                "sw_episodes.csv",
                                "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\n11,05/02/2004,SW1,01/05/2019,,\n")
                        .readable(new org.kith.codes.ReportingYear(2023))
                        .findings())
                .isEmpty();
        assertThat(sound().only("header.csv")
                        .readable(new org.kith.codes.ReportingYear(2023))
                        .findings())
                .isEmpty();
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

    @ParameterizedTest
    @ValueSource(
            strings = {"reviews.csv", "missing.csv", "sw_episodes.csv", "oc3.csv", "uasc.csv", "previous_permanence.csv"
            })
    void theColumnOfBirthsMayBeMissingInAModuleThatIsNotTheHeader(String file) throws IOException {
        Return903 read = sound().change(file, text -> text.replaceAll("(DOB|05/02/2004|29/02/2004|17/08/2002),", ""))
                .readable();
        assertThat(read.children()).isEqualTo(sound().readable().children());
        assertThat(read.rowsLeftOut()).isZero();
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.NOTED);
            assertThat(finding.column()).isEqualTo("DOB");
            assertThat(finding.line()).isEqualTo(1);
        });
    }

    @Test
    void withoutTheEndsOfAsylumStatusesEachGoesOn() throws IOException {
        Return903 read =
                sound().file("uasc.csv", "CHILD,SEX,DOB\n13,2,17/08/2002\n").readable();
        assertThat(read.children().getLast().unaccompanied()).isEqualTo(new Unaccompanied(null, true));
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.NOTED);
            assertThat(finding.column()).isEqualTo("DUC");
        });
    }

    @Test
    void aHeaderThatIsCalledSoNeedsNumbersAndBirthsOnly() throws IOException {
        String births = "CHILD,DOB\n11,05/02/2004\n12,29/02/2004\n13,17/08/2002\n";
        Return903 read = sound().file("header.csv", births).readable();
        assertThat(read.children()).extracting(ReturnedChild::number).containsExactly("11", "12", "13");
        assertThat(read.children()).allMatch(child -> child.sex() == null && child.ethnicity() == null);
        assertThat(read.findings())
                .allMatch(finding -> finding.kind() == Finding.Kind.NOTED && finding.line() == 1)
                .extracting(Finding::column)
                .containsExactly("SEX", "ETHNIC", "UPN", "MOTHER", "MC_DOB");
        assertRefused(sound().replace("header.csv", "DOB", "BORN_ON"), "header.csv", 1);
    }

    @Test
    void whatHasNoNameOfAModuleIsToldByAsManyColumnsAsEver() throws IOException {
        Return903 read = sound().file("list.csv", "CHILD,REVIEW,REVIEW_CODE\n11,01/02/2021,PN1\n")
                .file("teeth.csv", "CHILD,TEETH_CHECK\n11,1\n")
                .file("kids.csv", "CHILD,DOB,ETHNIC,UPN\n99,05/02/2004,MWBC,\n")
                .readable();
        assertThat(read.children()).isEqualTo(sound().readable().children());
        assertThat(read.findings())
                .extracting(Finding::file)
                .containsExactlyInAnyOrder("list.csv", "teeth.csv", "kids.csv");
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
