package org.kith.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What docs/POLICY.md says cell by cell is what the reference answers, which the oracle compares with PostgreSQL. */
class MatrixTest {
    private static final String BEGINS =
            "<!-- The tables below are what MatrixTest says they must be: it fails with them. -->\n";
    private static final String ENDS = "<!-- Here they end. -->";

    @Test
    void theDocumentSaysWhatTheReferenceSays() throws IOException {
        var document = Files.readString(Path.of("docs/POLICY.md"));
        var from = document.indexOf(BEGINS) + BEGINS.length();
        assertThat(document.substring(from, document.indexOf(ENDS)))
                .as("put this between the two comments in docs/POLICY.md")
                .isEqualTo(new Matrix().text());
    }

    @Test
    void everyTableHasItsPlace() {
        var placed = new Matrix().all().stream().map(line -> line.row().table()).collect(Collectors.toSet());
        assertThat(placed)
                .containsExactlyInAnyOrderElementsOf(
                        Rules.all().stream().map(Rule::table).toList());
    }
}
