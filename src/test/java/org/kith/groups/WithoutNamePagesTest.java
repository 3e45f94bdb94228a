package org.kith.groups;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kith.TestClock;
import org.kith.demo.Colleague;
import org.kith.demo.InTeam;
import org.kith.demo.Young;
import org.kith.record.OnRecord;
import org.kith.words.Dates;

/** Two young people with neither name nor number: wherever somebody chooses among several, the day they were born tells one from the other. */
class WithoutNamePagesTest extends OnRecord {
    private static final String ONE = "A young person without a name yet, born "
            + Dates.longDay(TestClock.today().minusYears(16));
    private static final String OTHER = "A young person without a name yet, born "
            + Dates.longDay(TestClock.today().minusYears(15));

    private Young one;
    private Young other;
    private Colleague tom;
    private Colleague code;

    @Override
    protected void tellMore(InTeam north, InTeam river) {
        one = north.youngPerson("").born("16 years ago");
        other = north.youngPerson("").born("15 years ago");
        tom = north.manager("Tom");
        code = ashdown.swId("SW77");
        code.worksWith(one).since("1 year ago");
        code.worksWith(other).since("1 year ago");
        ben.looksAt(one, "record").on("2 days ago");
        ben.looksAt(other, "record").on("2 days ago");
    }

    @Test
    void eachCanBeChosen() throws Exception {
        for (var address : new String[] {"/groups/entries/new", "/groups/new", "/notes-of-the-day?everybody=yes"}) {
            assertThat(sees(amina, address).select("label.choice").eachText()).contains(ONE, OTHER, "Jay");
        }
        var both = "with=" + one.id() + "&with=" + other.id();
        for (var address : new String[] {"/groups/entries/new?", "/notes-of-the-day?"}) {
            assertThat(sees(amina, address + both).select("fieldset h2").eachText())
                    .containsExactlyInAnyOrder(ONE, OTHER);
        }
        sends(
                amina,
                "/groups",
                "name",
                "Football",
                "from",
                "2026-01-05",
                "with",
                one.id().toString(),
                "with",
                jay.id().toString());
        assertThat(sees(amina, "/groups").select(".card").text()).contains(ONE, "Jay");
    }

    @Test
    void eachIsKnownWhereTheirWorkersAndLooksAreLookedAt() throws Exception {
        var beside = sees(tom, "/workers/" + code.worker() + "/account?with=" + amina.account());
        assertThat(beside.select("main").text()).contains(ONE, OTHER);
        assertThat(sees(tom, "/unusual-looks").select("main").text()).contains(ONE, OTHER);
    }
}
