package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.codes.ReportingYear;
import org.kith.ssda903.Return903;

/** A later return has the numbers of an earlier one with other zeros at their beginning. */
class OtherZerosTest extends OnLoading {

    @ParameterizedTest
    @CsvSource({"11, 0011", "0011, 11", "00000000000000000011, 11"})
    void whoIsKnownWithOtherZerosIsTheSameWhereItFitsOneOnly(String first, String then) throws IOException {
        load(numbered(first, "05/02/2004", 2021));
        var counts = load(numbered(then, "05/02/2004", 2022));
        assertThat(counts.of(RowKind.YOUNG_PEOPLE).added()).isZero();
        assertThat(counts.of(RowKind.EPISODES)).isEqualTo(new LoadCounts.KindCount(0, 0, 0, 3, 0));
        assertThat(numbers()).isEqualTo(first + ", 12, 13");
        assertThat(said()).isEqualTo(then + " for " + first);
    }

    @Test
    void whoWasBornOnAnotherDayIsSomebodyElseAndThatIsSaid() throws IOException {
        load(numbered("11", "05/02/2004", 2021));
        var counts = load(numbered("0011", "06/02/2004", 2022));
        assertThat(counts.of(RowKind.YOUNG_PEOPLE).added()).isOne();
        assertThat(numbers()).isEqualTo("0011, 11, 12, 13");
        assertThat(said()).isEqualTo("0011 beside 11");
    }

    @Test
    void whoeverTheReturnNamesByTheKnownNumberIsThatOne() throws IOException {
        load(numbered("11", "05/02/2004", 2021));
        var both = SmallReturn.sound()
                .change("header.csv", text -> text + "0011,1,05/02/2004,WBRI,,,\n")
                .readable(new ReportingYear(2022));
        assertThat(load(both).of(RowKind.YOUNG_PEOPLE).added()).isOne();
        assertThat(numbers()).isEqualTo("0011, 11, 12, 13");
    }

    @Test
    void whereTwoAreKnownNobodyIsGuessed() throws IOException {
        load(SmallReturn.sound()
                .change("header.csv", text -> text + "0011,1,05/02/2004,WBRI,,,\n")
                .readable());
        load(numbered("011", "05/02/2004", 2022));
        assertThat(numbers()).isEqualTo("0011, 011, 11, 12, 13");
        assertThat(said()).startsWith("011 beside ");
    }

    private static Return903 numbered(String number, String born, int year) throws IOException {
        var small = SmallReturn.sound();
        for (var name : small.names()) {
            if (small.text(name).contains("\n11,")) {
                small.file(
                        name,
                        small.text(name).replace("\n11,", "\n" + number + ",").replace("05/02/2004", born));
            }
        }
        return small.readable(new ReportingYear(year));
    }

    private String numbers() {
        return text(
                "select string_agg(child_number, ', ' order by child_number collate \"C\") from young_person where organisation_id = ?");
    }

    private String said() {
        return text(
                "select string_agg(found, '; ' order by id) from return_finding where organisation_id = ? and expected like '%zeros%'");
    }
}
