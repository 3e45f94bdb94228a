package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.words.Words.say;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.codes.ReportingYear;
import org.kith.form.Form;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.multipart.MultipartFile;

class UploadFormTest {
    private static final List<String> TEAMS = List.of("North");

    @ParameterizedTest
    @CsvSource({
        "header.csv, header.csv",
        "C:\\Users\\ann\\header.csv, header.csv",
        "/home/ann/../header.csv, header.csv",
        "' header.csv ', header.csv"
    })
    void onlyTheLastPartOfANameIsKept(String given, String kept) {
        assertThat(UploadForm.name(file(given))).isEqualTo(kept);
    }

    @Test
    void aWholeFormHasNothingToPutRight() {
        assertThat(wrong("2021", "North", "header.csv", "oc3.csv")).isEmpty();
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(wrong("last year", "South"))
                .containsOnlyKeys("year", "team", "files")
                .containsValue(say("returns.form.files.missing"));
    }

    /** The form offers no others; whoever sends one all the same is told so. */
    @ParameterizedTest
    @ValueSource(strings = {"2099", "2028", "2007", "1992", "soon"})
    void aYearThatTheFormDoesNotOfferIsRefusedInWords(String year) {
        assertThat(wrong(year, "North", "header.csv")).isEqualTo(Map.of("year", say("returns.form.year.other")));
        assertThat(wrong("", "North", "header.csv")).isEqualTo(Map.of("year", say("returns.form.year.missing")));
        assertThat(wrong("2008", "North", "header.csv")).isEmpty();
        assertThat(wrong("2027", "North", "header.csv")).isEmpty();
    }

    @Test
    void theEmptyPartThatABrowserSendsIsNoFile() {
        assertThat(wrong("2021", "North", "")).containsOnlyKeys("files");
    }

    @Test
    void twoFilesOfOneNameAreNotGuessedAbout() {
        assertThat(wrong("2021", "North", "a/header.csv", "b/HEADER.csv"))
                .containsEntry("files", say("returns.form.files.twice"));
    }

    private static Map<String, String> wrong(String year, String team, String... names) {
        var files =
                List.of(names).stream().map(name -> (MultipartFile) file(name)).toList();
        var form = Form.empty().with(UploadForm.YEAR, year).with(UploadForm.TEAM, team);
        return UploadForm.checked(form, UploadForm.chosen(files), TEAMS, new ReportingYear(2027))
                .wrong();
    }

    private static MockMultipartFile file(String name) {
        return new MockMultipartFile("files", name, "text/csv", new byte[] {1});
    }
}
