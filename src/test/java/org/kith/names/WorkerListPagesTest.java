package org.kith.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.kith.demo.Colleague;

/** Lists of workers, in the browser: their names, and what a list says of them. */
class WorkerListPagesTest extends OnNameLists {
    @Test
    void workersGetTheirNames() throws Exception {
        loads(tom, looksAt(tom, "SW_ID,Name,Team\nsw1,Ruth Adler,North\n"));
        assertThat(sees(amina, "/young-people/" + four.id()).text()).contains("Ruth Adler");
        asks(amina, "/name-list").andExpect(status().isOk());
        sendsFile(amina, "SW_ID,Name\nSW1,Somebody\n").andExpect(status().isForbidden());
    }

    @Test
    void whatAListSaysOfWorkersIsKeptWithThemAndPutsNobodyIntoATeam() throws Exception {
        var preview = looksAt(
                tom, "SW_ID,Name,Work email,Team\nSW1,Ruth Adler,ruth@council.example,north\nSW9,Nobody,,North\n");
        assertThat(preview.select("[role=status]").text())
                .contains("One worker gets an e-mail address", "For one worker Kith keeps which team the list names.");
        assertThat(preview.select("#teams").text()).contains("A list puts nobody into a team");
        assertThat(preview.select("table").first().select("tbody tr").eachText())
                .containsExactly("SW1 Ruth Adler ruth@council.example North");
        assertThat(loads(tom, preview).text()).contains("One worker has this e-mail address now.");
        var address =
                "/workers/" + jdbcOf(tom, "select id::text from worker where organisation_id = ? and sw_id = 'SW1'");
        var said = sees(amina, address).select("#said");
        assertThat(said.select("a").attr("href")).isEqualTo("mailto:ruth@council.example");
        assertThat(said.text()).contains("Works in North, as a list says.", "Said by Tom on");
        assertThat(
                        jdbcOf(
                                tom,
                                "select count(*)::text from team_member m where m.organisation_id = ? and m.account_id is null"))
                .isEqualTo("0");

        var again = looksAt(tom, "SW_ID,Name,Work email,Team\nSW1,Ruth Adler,adler@council.example,River\n");
        assertThat(again.select("#others ~ table tbody tr").eachText())
                .containsExactly(
                        "SW1 Ruth Adler: E-mail address ruth@council.example adler@council.example Replace it SW1: E-mail address",
                        "SW1 Ruth Adler: Team North River Replace it SW1: Team");
        assertThat(loads(tom, again).text()).contains("No change.", "2 things beside names stand otherwise");
        loads(tom, again, "overwrite", again.select("#line-team-2").val());
        assertThat(sees(tom, address).select("#said > p").text())
                .contains("ruth@council.example", "Works in River, as a list says.");
        assertThat(sees(tom, address).select("#said details").text())
                .contains("North Said by Tom on", "when Tom said otherwise.");
        assertThat(sees(amina, address).select("#said details")).isEmpty();
    }

    @Test
    void aTeamThereIsNoneOfIsAFindingAndNoneIsMade() throws Exception {
        var preview = looksAt(tom, "SW_ID,Name,Team\nSW1,Ruth Adler,Nowhere\n");
        assertThat(preview.select("#findings ~ table tbody tr").text())
                .contains(
                        "line 2, Team",
                        "Nowhere",
                        "there is none of that name",
                        "The team is left out; the rest of the line is loaded.");
        loads(tom, preview);
        assertThat(jdbcOf(tom, "select count(*)::text from team where organisation_id = ?"))
                .isEqualTo("2");
        assertThat(jdbcOf(tom, "select count(*)::text from worker_detail where organisation_id = ?"))
                .isEqualTo("0");
    }

    @Test
    void theAdministratorReadsTheTeamOnceTheWorkerHasAnAccount() throws Exception {
        var piotr = ashdown.administrator("Piotr");
        var wendy = ashdown.analyst("Wendy");
        world.settle();
        loads(tom, looksAt(tom, "SW_ID,Name,Work email,Team\nSW1,Amina,amina@council.example,River\n"));
        var worker = jdbcOf(tom, "select id::text from worker where organisation_id = ? and sw_id = 'SW1'");
        var colleague = "/staff/" + amina.account();
        assertThat(sees(piotr, colleague).select(".said-team")).isEmpty();
        saysWhoTheyAre(tom, wendy, worker, amina, "She says so");
        assertThat(sees(piotr, colleague).select(".said-team").eachText())
                .containsExactly(
                        "A list says that they work in River. They are not in that team here: tick it if that is right.");
        assertThat(looksAt(tom, "SW_ID,Name,Work email\nSW1,Somebody,new@council.example\n")
                        .select("#findings ~ table")
                        .text())
                .as("the name is theirs, the rest of the line loads")
                .contains("this worker has an account", "The name is left out; the rest of the line is loaded.");
    }

    private String jdbcOf(Colleague who, String sql) {
        return acting.as(
                who.actor(),
                viewer -> jdbc.sql(sql).param(ashdown.id()).query(String.class).single());
    }
}
