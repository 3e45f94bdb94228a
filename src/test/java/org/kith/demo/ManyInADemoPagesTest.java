package org.kith.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;

/** However many returns were tried in a demo, its first page is a page. */
class ManyInADemoPagesTest extends OnPages {

    @Test
    void itShowsThoseThatWereMadeLastAndSaysThatThereAreMore() throws Exception {
        var analysts =
                IntStream.rangeClosed(0, Demo.MOST).mapToObj(this::analyst).toList();
        var page = sees(analysts.getFirst(), "/demo");
        assertThat(page.select("h2").eachText()).hasSize(Demo.MOST + 1).contains("Many 1", "Many " + Demo.MOST);
        assertThat(page.select("[name=account]").eachAttr("value"))
                .doesNotContain(analysts.getFirst().account().toString())
                .contains(analysts.getLast().account().toString());
        assertThat(page.text()).contains("These are the 20 organisations that were made last. There are more.");
    }

    /** An import that was broken off leaves the organisation it made, with nothing in it. */
    @Test
    void anOrganisationWhoseReturnWasNeverLoadedIsNotSaidToHaveComeWithOne() throws Exception {
        var looker = analyst(1);
        world.organisation("Broken off");
        world.organisation("Loaded").coveredUntil("2021-03-31");
        world.settle();
        var page = sees(looker, "/demo");
        assertThat(page.select("h2:contains(Broken off) + p").text())
                .startsWith("Nothing is in this organisation yet")
                .contains("load it again");
        assertThat(page.select("h2:contains(Loaded) + p").text()).startsWith("This organisation came with a return.");
    }

    /** In a transaction of their own, and so at a time of their own. */
    private Colleague analyst(int number) {
        var analyst = world.organisation("Many " + number).analyst("Wendy " + number);
        world.settle();
        return analyst;
    }
}
