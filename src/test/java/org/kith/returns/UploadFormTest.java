package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        assertThat(form("2021", "North", "header.csv", "oc3.csv").problems(TEAMS))
                .isEmpty();
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(form("last year", "South").problems(TEAMS))
                .containsOnlyKeys("year", "team", "files")
                .containsValue("returns.form.files.missing");
    }

    @Test
    void theEmptyPartThatABrowserSendsIsNoFile() {
        assertThat(form("2021", "North", "").problems(TEAMS)).containsOnlyKeys("files");
    }

    @Test
    void twoFilesOfOneNameAreNotGuessedAbout() {
        assertThat(form("2021", "North", "a/header.csv", "b/HEADER.csv").problems(TEAMS))
                .containsEntry("files", "returns.form.files.twice");
    }

    private static UploadForm form(String year, String team, String... names) {
        return UploadForm.of(
                year,
                team,
                List.of(names).stream().map(name -> (MultipartFile) file(name)).toList());
    }

    private static MockMultipartFile file(String name) {
        return new MockMultipartFile("files", name, "text/csv", new byte[] {1});
    }
}
