package org.kith.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No value becomes a formula, whatever a spreadsheet takes for a blank, a sign or a separator. */
class SpreadsheetTest {
    @Test
    void whatBeginsAFormulaGetsAnApostrophe() {
        for (var formula : List.of(
                "=1+1",
                "+44",
                "-Jo",
                "@sum",
                "\t1",
                "\rx",
                "\nx",
                " =1",
                "\u00a0=1",
                "\u200b\ufeff+1",
                "＝1+1",
                "＋1",
                "－1",
                "＠sum")) {
            assertThat(Spreadsheet.harmless(formula)).isEqualTo("'" + formula);
        }
        assertThat(Spreadsheet.harmless("x;=1+1")).isEqualTo("x;'=1+1");
        assertThat(Spreadsheet.harmless("=x\t\u00a0-1|@y")).isEqualTo("'=x\t'\u00a0-1|'@y");
        for (var plain : List.of("", "Jo-Ann", "a=b", "Jo; Ann", "Tea, -Jo", "a@b.example", "’=", "\u200b")) {
            assertThat(Spreadsheet.harmless(plain)).isEqualTo(plain);
        }
    }

    @Test
    void whatHoldsASeparatorOfAnySpreadsheetStandsInQuotationMarks() throws IOException {
        var out = new StringWriter();
        Spreadsheet.begin(out).writeRecord("a;b", "a\tb", "a,b", "a|b", "a“\"b", "a b", "");
        assertThat(out).hasToString("\ufeff\"a;b\",\"a\tb\",\"a,b\",\"a|b\",\"a“\"\"b\",a b,\n");
    }
}
