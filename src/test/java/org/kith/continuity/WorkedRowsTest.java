package org.kith.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.codes.ChangeReason;
import org.kith.codes.ReportingYear;

/** Seven young people of a made-up return, whose figures for the year to 31 March 2018 somebody worked out by hand. */
class WorkedRowsTest {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Child, worker, first day, end day, and why it began. */
    private static final String WORKERS = """
            982,SW100025,27/11/2016,16/09/2017,ABSENC
            982,SW100125,16/09/2017,,
            32,SW100066,12/02/2017,15/04/2017,
            2431,SW100123,01/04/2016,13/12/2016,TSPROC
            2431,SW100151,20/12/2016,14/03/2018,LEFTRL
            86196,SW100157,01/04/2016,22/05/2016,TSPROC
            86196,SW100127,12/06/2016,22/09/2016,ORGRST
            86196,SW100157,06/11/2016,16/05/2017,OTHERS
            86196,SW100021,06/06/2017,28/07/2017,TSPROC
            86196,SW100117,28/07/2017,01/11/2017,OTHERS
            86196,SW100127,16/12/2017,,
            93112,SW100100,20/10/2016,19/06/2017,TSPROC
            93112,SW100130,10/07/2017,27/08/2017,LEFTRL
            93112,SW100141,28/08/2017,02/03/2018,LEFTRL
            93112,SW100125,02/03/2018,28/03/2018,
            61582,SW100157,12/04/2016,20/07/2017,LEFTRL
            61582,SW100136,21/07/2017,19/11/2017,CHCHAN
            61582,SW100128,19/11/2017,,
            3382,SW100016,01/04/2016,02/07/2017,LEFTRL
            3382,SW100083,03/07/2017,27/02/2018,CHCHAN
            """;

    /** Child, first day, end day, and how it ended. */
    private static final String HOMES = """
            982,27/11/2016,07/10/2017,X1
            982,07/10/2017,15/10/2017,X1
            982,15/10/2017,,X1
            32,12/02/2017,15/04/2017,E3
            2431,20/02/2016,18/11/2017,X1
            2431,18/11/2017,28/11/2017,X1
            2431,28/11/2017,01/02/2018,X1
            2431,01/02/2018,,E14
            86196,31/10/2015,05/10/2017,X1
            86196,05/10/2017,,X1
            93112,20/10/2016,11/07/2017,X1
            93112,11/07/2017,28/03/2018,E12
            61582,12/04/2016,21/10/2017,X1
            61582,21/10/2017,12/02/2018,X1
            61582,12/02/2018,,E8
            3382,11/11/2015,18/10/2017,X1
            3382,18/10/2017,,X1
            """;

    @Test
    void theFiguresAreThoseWorkedOutByHand() throws IOException {
        var figures = new TreeMap<String, Continuity>();
        for (var child :
                new LinkedHashSet<>(rows(WORKERS, "").map(row -> row[0]).toList())) {
            Continuity.of(
                            rows(HOMES, child + ",").map(WorkedRowsTest::home).toList(),
                            rows(WORKERS, child + ",")
                                    .map(WorkedRowsTest::spell)
                                    .toList(),
                            new ReportingYear(2018),
                            LocalDate.of(2018, 3, 31))
                    .ifPresent(one -> figures.put(child, one));
        }
        var out = new StringWriter();
        ContinuityCsv.write(figures, out);
        assertThat(out.toString().lines().skip(1))
                .containsExactlyElementsOf(List.of(
                        "32,1,0,0,14,0,62,62,1.0000",
                        "982,2,1,0,365,0,293,197,0.5397",
                        "2431,1,1,0,365,18,449,0,1.0000",
                        "3382,2,2,1,365,34,457,0,0.7221",
                        "61582,3,2,1,365,1,464,133,0.3654",
                        "86196,4,3,0,365,66,191,106,0.3545",
                        "93112,4,3,0,361,22,242,26,0.5487"));
    }

    private static Stream<String[]> rows(String of, String child) {
        return of.lines().filter(line -> line.startsWith(child)).map(line -> line.split(",", -1));
    }

    private static Spell spell(String[] row) {
        var why = row[4].isEmpty() ? null : new ChangeReason(row[4]);
        return new Spell(row[1], LocalDate.parse(row[2], DAY), day(row[3]), why);
    }

    private static Episode home(String[] row) {
        return new Episode(
                LocalDate.parse(row[1], DAY),
                day(row[2]),
                "U6",
                "PR1",
                "C2",
                "N1",
                "S",
                row[3],
                null,
                null,
                null,
                null,
                null);
    }

    private static @Nullable LocalDate day(String said) {
        return said.isEmpty() ? null : LocalDate.parse(said, DAY);
    }
}
