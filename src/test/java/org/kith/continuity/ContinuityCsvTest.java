package org.kith.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContinuityCsvTest {

    @Test
    void isSortedByNumberWithFourDecimals() throws IOException {
        Continuity figures = new Continuity(2, 1, 0, 365, 3, 293, 197, new BigDecimal("0.5000"));
        StringWriter out = new StringWriter();
        ContinuityCsv.write(Map.of("1010", figures, "9", figures, "100000000000000000000", figures), out);
        assertThat(out).hasToString("""
                        child,workers,changes,asked_by_child,days,days_without_worker,longest_spell_days,current_spell_days,upc_days
                        9,2,1,0,365,3,293,197,0.5000
                        1010,2,1,0,365,3,293,197,0.5000
                        100000000000000000000,2,1,0,365,3,293,197,0.5000
                        """);
    }

    @Test
    void isAHeadingAloneWhenThereIsNobody() throws IOException {
        StringWriter out = new StringWriter();
        ContinuityCsv.write(Map.of(), out);
        assertThat(out.toString()).startsWith("child,").endsWith("upc_days\n").hasLineCount(1);
    }
}
