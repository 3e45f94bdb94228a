package org.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kith.demo.Colleague;
import org.kith.demo.InTeam;
import org.kith.record.OnRecord;

/** A worker's list opens on those they work with, with a plain way to everybody they may see. */
class MineFirstPagesTest extends OnRecord {
    private Colleague tom;

    @Override
    protected void tellMore(InTeam north, InTeam river) {
        tom = north.manager("Tom");
    }

    @Test
    void itOpensOnThoseSomebodyWorksWith() throws Exception {
        var list = sees(amina, "/young-people");
        assertThat(list.select("#list tbody th").text()).contains("Jay").doesNotContain("Maya");
        assertThat(list.select("#found").text()).startsWith("The young person you work with.");
        var everybody = sees(amina, list.select("#found a").attr("href"));
        assertThat(everybody.select("#list tbody th").text()).contains("Jay", "Maya");
        assertThat(everybody.select("#found a").attr("href")).isEqualTo("/young-people");
        assertThat(everybody.select("#list td.next"))
                .as("nothing is coming, which takes no line")
                .isNotEmpty()
                .allMatch(cell -> cell.childNodeSize() == 0);
    }

    @Test
    void sinceWhenSomebodyIsThereIsSaidOfWhomKithNamesToo() throws Exception {
        tom.assigns(ben, maya, "key worker").since("2025-08-29");
        world.settle();
        assertThat(sees(ben, "/young-people").select("#list tbody tr").text()).contains("Ben since 29 Aug 2025");
    }

    @Test
    void whoeverWorksWithNobodyYetSeesAllOfTheirTeam() throws Exception {
        assertThat(sees(ben, "/young-people").select("#list tbody th").text()).contains("Jay", "Maya");
    }

    @Test
    void whatIsSearchedForIsFoundAmongEverybody() throws Exception {
        assertThat(page(sends(amina, "/young-people/search", "words", "Maya"))
                        .select("#list tbody th")
                        .text())
                .contains("Maya");
    }
}
