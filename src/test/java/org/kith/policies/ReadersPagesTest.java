package org.kith.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.TestClock;

/** Who has read which version of a policy, as managers and administrators see it. */
class ReadersPagesTest extends OnPolicies {
    @Test
    void whoHasReadWhichVersionWhenIsOnRecord() throws Exception {
        var page = sees(manager, of(sharing) + "/readers");
        assertThat(page.select("main").text()).contains("version 2 held. 1 of 4 people bound had read it.");
        assertThat(page.select("tbody tr th").eachText()).containsExactlyInAnyOrder("Amina", "Ben", "Dana", "Sunita");
        assertThat(page.select("tr:contains(Amina)").text())
                .contains("An earlier version")
                .contains("Version 1,");
        assertThat(page.select("tr:contains(Ben)").text())
                .contains("Has read it")
                .contains("Version 2,");
        assertThat(page.select("tr:contains(Dana)").text()).contains("Partner, Brightwell Homes Not yet");
        assertThat(page.text()).doesNotContain("Jay");
        assertThat(sees(administrator, of(sharing) + "/readers").select("tbody tr"))
                .hasSize(4);
    }

    @Test
    void aPastDayIsAnsweredAsItWasThen() throws Exception {
        var day = TestClock.today().minusWeeks(6);
        var then = sees(manager, of(sharing) + "/readers?on=" + day);
        assertThat(then.select("main").text()).contains("version 1 held. 2 of 4 people bound had read it.");
        var before =
                sees(manager, of(sharing) + "/readers?on=" + TestClock.today().minusMonths(3));
        assertThat(before.select("main").text()).contains("No version held on");
        assertThat(before.select("table")).isEmpty();
        for (var odd : List.of("tomorrow", TestClock.today().plusYears(1).toString())) {
            assertThat(sees(manager, of(sharing) + "/readers?on=" + odd)
                            .select("#on")
                            .val())
                    .isEqualTo(TestClock.today().toString());
        }
        var csv = asks(manager, of(sharing) + "/readers.csv?on=" + day)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(csv.lines())
                .hasSize(5)
                .first()
                .isEqualTo("\uFEFFpolicy,day,version,name,role,service,version_read,read_at,state");
        assertThat(csv)
                .contains("Only what is needed," + day + ",1,Dana,partner,Brightwell Homes,,,Not yet")
                .containsPattern("," + day + ",1,Amina,worker,,1,[0-9T:+Z-]+,Has read it");
    }
}
