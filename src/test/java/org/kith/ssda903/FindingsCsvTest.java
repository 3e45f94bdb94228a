package org.kith.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.intake.Finding;

class FindingsCsvTest {

    @Test
    void eachFindingIsALine() throws IOException {
        Finding left =
                new Finding(Finding.Kind.ROW_LEFT_OUT, "oc3.csv", 4, "ACCOM", "11", "a \"b\", c", "one of 0, B1");
        Finding refused = Finding.refused("", 0, "", "files; there are none");
        Finding name = Finding.noted("names.csv", 2, "NAME", "x", "").leavingOut("name");
        assertThat(csv(name)).contains(",\"the name is left out, the rest of the line is loaded\",1");
        assertThat(csv(left, refused)).isEqualTo("\uFEFF" + """
                        file,line,column,child,found,expected,what_follows,rows
                        oc3.csv,4,ACCOM,11,"a ""b"", c","one of 0, B1",the row is left out,1
                        ,,,,,"files; there are none",nothing is read,1
                        """);
    }

    @Test
    void aNameComesBackAsItWasWritten() throws IOException {
        var read = CsvReader.builder()
                .detectBomHeader(true)
                .ofNamedCsvRecord(new ByteArrayInputStream(
                        csv(Finding.noted("oc3.csv", 1, "NAME", "Zoë Ŵyn", "")).getBytes(StandardCharsets.UTF_8)))
                .stream()
                .toList();
        assertThat(read.getFirst().getField("file")).isEqualTo("oc3.csv");
        assertThat(read.getFirst().getField("found")).isEqualTo("Zoë Ŵyn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)"})
    void noValueBecomesAFormula(String value) throws IOException {
        assertThat(csv(Finding.noted(value, 1, value, value, "")))
                .contains("'" + value + ",1,'" + value + ",,'" + value + ",");
    }

    @Test
    void whatIsFoundIsShortenedAndMadeVisible() {
        Finding finding = Finding.noted("f", 1, "c", "tab\tnul\u0000rtl\u202E" + "x".repeat(500), "");
        assertThat(finding.found())
                .startsWith("tab\\u0009nul\\u0000rtl\\u202exxx")
                .endsWith("x…");
        assertThat(finding.found().length()).isLessThan(120);
        assertThat(Finding.noted("f", 1, "c", "é".repeat(80), "").found()).isEqualTo("é".repeat(80));
    }

    private static String csv(Finding... findings) throws IOException {
        StringWriter out = new StringWriter();
        FindingsCsv.write(List.of(findings), out);
        return out.toString();
    }
}
