package org.kith.samepeople;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.continuity.Figures;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.returns.Progress;
import org.kith.returns.ReturnLoader;
import org.kith.returns.SmallReturn;
import org.springframework.beans.factory.annotation.Autowired;

/** With the same people: how much days were with them is there as soon as a return is loaded, and not the night after. */
class LoadedReturnPagesTest extends OnPages {
    @Autowired
    private ReturnLoader loader;

    @Autowired
    private Figures figures;

    private List<String> kept(InOrganisation of, Colleague who) {
        return acting.as(
                who.actor(),
                viewer -> jdbc.sql("""
                        select concat_ws(' ', row_to_json(c)) from team_continuity c where organisation_id = ? order by 1
                        """).param(of.id()).query(String.class).list());
    }

    @Test
    void whoeverLoadedAReturnReadsWhatItTellsAtOnce() throws Exception {
        var ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        var wendy = ashdown.analyst("Wendy");
        world.settle();
        assertThat(sees(wendy, "/figures/continuity").select("main").text()).contains("Nothing is counted yet");
        loader.load(ashdown.id(), "North", SmallReturn.sound().readable(), Progress.UNWATCHED);
        var loaded = kept(ashdown, wendy);
        assertThat(loaded).isNotEmpty().allMatch(row -> row.contains("\"source\":\"days\""));
        assertThat(sees(wendy, "/figures/continuity?year=2021")
                        .select("#teams-days + table tbody tr")
                        .text())
                .startsWith("North");
        figures.refreshNow(ashdown.id());
        assertThat(kept(ashdown, wendy)).as("the night counts the same").isEqualTo(loaded);
        loader.load(
                ashdown.id(),
                "North",
                SmallReturn.sound()
                        .replace("sw_episodes.csv", "11,05/02/2004,SW2,01/10/2020,,LEFTRL\n", "")
                        .readable(),
                Progress.UNWATCHED);
        assertThat(kept(ashdown, wendy)).isNotEqualTo(loaded);
        assertThat(north.id()).isNotNull();
    }
}
