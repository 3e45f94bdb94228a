package org.kith.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.returns.SmallReturn.sound;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.intake.Finding;
import org.kith.returns.SmallReturn;

/** Headings that say in words what the return calls by short names. */
class ItemLabelsTest {
    private static final Map<String, String> EVERYWHERE =
            Map.of("CHILD", "LA Child ID", "DOB", "Date of Birth", "SEX", "Gender", "ETHNIC", "Ethnic origin");
    private static final Map<String, String> IN_WORDS = Map.ofEntries(
            Map.entry("UPN", "Unique pupil number"),
            Map.entry("MOTHER", "Motherhood status"),
            Map.entry("MC_DOB", "Mother’s child’s date of birth"),
            Map.entry("DECOM", "Date Episode Commenced (dd/mm/yyyy)"),
            Map.entry("RNE", "Reason for new episode"),
            Map.entry("LS", "Legal Status"),
            Map.entry("CIN", "Category of need code"),
            Map.entry("PLACE", "Placement-type"),
            Map.entry("PLACE_PROVIDER", "PLACEMENT PROVIDER"),
            Map.entry("DEC", "Date episode ceased"),
            Map.entry("REC", "Reason episode ceased*"),
            Map.entry("REASON_PLACE_CHANGE", "Reason for  placement change"),
            Map.entry("HOME_POST", "Home postcode"),
            Map.entry("PL_POST", "Placement post code"),
            Map.entry("URN", "Ofsted URN"),
            Map.entry("REVIEW", "Review date"),
            Map.entry("REVIEW_CODE", "Method of participation"),
            Map.entry("DUC", "Date UASC status ceased"),
            Map.entry("MISSING", "Missing or away"),
            Map.entry("MIS_START", "Missing start date"),
            Map.entry("MIS_END", "Missing end date"),
            Map.entry("SW_ID", "Social worker ID"),
            Map.entry("SW_DECOM", "SW start date"),
            Map.entry("SW_DEC", "SW end date"),
            Map.entry("SW_REASON", "Reason for social worker change"),
            Map.entry("IN_TOUCH", "In touch"),
            Map.entry("ACTIV", "Main activity"),
            Map.entry("ACCOM", "Accommodation"));

    private static SmallReturn inWords() {
        var written = sound();
        written.names().forEach(name -> written.change(name, text -> text.replaceFirst("[^\n]+", headings(text))));
        return written;
    }

    private static String headings(String text) {
        return Stream.of(text.lines().findFirst().orElseThrow().split(","))
                .map(name -> EVERYWHERE.getOrDefault(name, IN_WORDS.getOrDefault(name, name)))
                .collect(Collectors.joining(","));
    }

    private static void assertSaysTheSame(SmallReturn written) throws IOException {
        var read = written.readable();
        assertThat(read.children()).isEqualTo(sound().readable().children());
        assertThat(read.findings()).isEqualTo(sound().readable().findings());
    }

    @Test
    void itemsAreKnownByWhatTheyAreCalledInWords() throws IOException {
        assertThat(inWords().text("header.csv"))
                .startsWith("LA Child ID,Gender,Date of Birth,Ethnic origin,Unique pupil number,");
        assertSaysTheSame(inWords());
    }

    /** A sheet of a workbook that nobody has named. */
    @Test
    void aModuleIsToldByThemWhereNoNameTellsIt() throws IOException {
        var unnamed = new SmallReturn();
        var words = inWords();
        for (String name :
                List.of("header.csv", "episodes.csv", "reviews.csv", "missing.csv", "sw_episodes.csv", "oc3.csv")) {
            unnamed.file("Sheet" + unnamed.names().size() + ".csv", words.text(name));
        }
        assertThat(unnamed.readable().counts())
                .extracting(FileCount::file)
                .containsExactlyInAnyOrder("header", "episodes", "reviews", "missing", "sw_episodes", "oc3");
    }

    @Test
    void oneThatIsToldByItsOwnNameOrColumnsGoesBeforeOneInWords() throws IOException {
        var read = sound().file(
                        "list of IROs.csv", inWords().text("reviews.csv").replace("20/07/2020", "21/07/2020"))
                .readable();
        assertThat(read.children()).isEqualTo(sound().readable().children());
        assertThat(read.findings()).anyMatch(finding -> finding.found().equals("list of IROs.csv"));
    }

    @Test
    void headingsInWordsMayStandAgainAmongTheRows() throws IOException {
        var again =
                inWords().change("sw_episodes.csv", text -> text.replace("\n12,", "\n" + firstLine(text) + "\n12,"));
        assertThat(again.readable().children()).isEqualTo(sound().readable().children());
        assertThat(again.readable().findings())
                .anyMatch(finding -> finding.expected().equals(Finding.HEADINGS_AGAIN));
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElseThrow();
    }

    @Test
    void yearsOfTwoDigitsAreReadUnderThemAsUnderTheOthers() throws IOException {
        var plain = sound().change("missing.csv", text -> text.replaceAll("/20(2[01])", "/$1"));
        var words = inWords().change("missing.csv", text -> text.replaceAll("/20(2[01])", "/$1"));
        assertThat(words.readable().children()).isEqualTo(plain.readable().children());
        assertThat(words.readable().findings()).isEqualTo(plain.readable().findings());
    }

    @Test
    void whereTheColumnItselfIsThereALabelIsOnlyNoted() throws IOException {
        var both = sound().change("episodes.csv", text -> text.replace("URN\n", "URN,Legal status\n")
                .replaceAll("(?m)(\\d)$", "$1,E1"));
        var read = both.readable();
        assertThat(read.children()).isEqualTo(sound().readable().children());
        assertThat(read.findings()).anyMatch(finding -> finding.column().equals("Legal status"));
    }

    /** Which of the two it is, nobody can tell; what lacks is said, and the headings stand there as the file writes them. */
    @Test
    void twoHeadingsForOneItemAreNone() throws IOException {
        var two = sound().change("episodes.csv", text -> text.replace(",LS,", ",Legal status,")
                .replace("URN\n", "URN,Legal status code\n"));
        assertThat(two.refusals()).singleElement().satisfies(refused -> {
            assertThat(refused.column()).isEqualTo("LS");
            assertThat(refused.found()).startsWith("CHILD,DECOM,RNE,Legal status,CIN,");
            assertThat(refused.expected()).isEqualTo("the column LS as well; it is not there");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "episodes.csv, DECOM, Start date",
        "episodes.csv, PLACE, Placement",
        "episodes.csv, PLACE, Placement type (previous)",
        "episodes.csv, LS, Legal status description",
        "episodes.csv, REC, Reason",
        "reviews.csv, REVIEW, Date",
        "sw_episodes.csv, SW_ID, Social worker",
        "oc3.csv, ACCOM, Accommodation suitability",
        "oc3.csv, ACTIV, Legal status"
    })
    void whatOnlyComesNearIsNotGuessed(String file, String column, String heading) throws IOException {
        assertThat(sound().change(file, text -> text.replaceFirst("\\b" + column + "\\b", heading))
                        .refusals())
                .singleElement()
                .satisfies(refused -> assertThat(refused.column()).isEqualTo(column));
    }

    @Test
    void severalThatLackAreNamedAndNoOthers() throws IOException {
        assertThat(sound().file("reviews.csv", "Child ID,Born,When,How\n11,05/02/2004,20/07/2020,PN1\n")
                        .refusals())
                .singleElement()
                .satisfies(refused -> {
                    assertThat(refused.found()).isEqualTo("Child ID,Born,When,How");
                    assertThat(refused.expected())
                            .isEqualTo("the columns REVIEW, REVIEW_CODE as well; they are not there");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"header.csv", "reviews.csv"})
    void aFileWithoutHeadingsIsSaidToHaveNone(String file) throws IOException {
        assertThat(sound().change(file, text -> text.substring(text.indexOf('\n') + 1))
                        .refusals())
                .first()
                .satisfies(refused ->
                        assertThat(refused.expected()).startsWith("headings above the rows, with the columns CHILD"));
    }

    /** What has no headings cannot be read as anything, so nobody is asked whether it is the header. */
    @Test
    void noFileWithoutHeadingsIsOfferedToChoose() throws IOException {
        var bare = sound().without("header.csv").file("children.csv", "11,2,05/02/2004,MWBC\n12,1,29/02/2004,WBRI\n");
        var read = (ReadResult.Unreadable) bare.read();
        assertThat(read.isQuestion()).isFalse();
        assertThat(read.findings()).singleElement().satisfies(refused -> {
            assertThat(refused.found()).isEqualTo("children.csv");
            assertThat(refused.expected()).contains("no headings above its rows");
        });
        var other = (ReadResult.Unreadable)
                bare.file("Kids.csv", "Kid,Sort,Birth\n11,2,05/02/2004\n").read();
        assertThat(other.which().questions()).singleElement().satisfies(question -> assertThat(question.candidates())
                .containsExactly("Kids.csv"));
    }
}
