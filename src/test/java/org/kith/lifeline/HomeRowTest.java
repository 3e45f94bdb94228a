package org.kith.lifeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.people.Told903.day;
import static org.kith.people.Told903.home;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.codes.CodeList;
import org.kith.codes.Coded;

class HomeRowTest {

    @Test
    void saysWhyTheyMoved() {
        var homes = HomeRow.of(List.of(home("2014-01-01", "2015-01-01", "U4", "X1", "CARPL"), home("2015-01-01", "")));
        assertThat(homes.getFirst().ended()).isEqualTo(Coded.of(CodeList.PLACE_CHANGE, "CARPL"));
    }

    @Test
    void saysWhyCareEnded() {
        var homes = HomeRow.of(List.of(home("2014-01-01", "2015-01-01", "U4", "E4A", null)));
        assertThat(homes.getFirst().ended()).isEqualTo(Coded.of(CodeList.EPISODE_CEASED, "E4A"));
    }

    @Test
    void thatCareWentOnIsNoReason() {
        var homes = HomeRow.of(List.of(home("2014-01-01", "2015-01-01", "U4", "X1", null), home("2015-01-01", "")));
        assertThat(homes.getFirst().ended()).isNull();
        assertThat(homes.getLast().ended()).isNull();
    }

    @Test
    void toldByWhomTheyLiveWith() {
        assertThat(HomeRow.of(List.of(
                        home("2011-01-01", "2012-01-01", "U1", "X1", null),
                        home("2012-01-01", "2013-01-01", "U6", "X1", null),
                        home("2013-01-01", "2014-01-01", "K2", "X1", null),
                        home("2014-01-01", "", "A4", null, null))))
                .extracting(HomeRow::kind)
                .containsExactly("family", "foster", "other", "family");
    }

    @Test
    void countsTheDayItIsLookedAt() {
        var home = HomeRow.of(List.of(home("2018-03-01", ""))).getFirst();
        assertThat(home.days(day("2018-03-31"))).isEqualTo(31);
        assertThat(home.days(day("2018-02-01"))).isZero();
    }

    @Test
    void aCodeNoListKnowsStandsForItself() {
        assertThat(Coded.of(CodeList.PLACE, "Q1")).isEqualTo(new Coded("Q1", ""));
        assertThat(Coded.of(CodeList.PLACE, "").words()).isEqualTo("Not given");
    }
}
