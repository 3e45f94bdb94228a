package org.kith.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.demo.InTeam;
import org.kith.record.OnRecord;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people who work here try with what is theirs to do: lines of docs/threats that nothing else tries. */
class InsidersTest extends OnRecord {
    private Colleague administratorInTheTeam;
    private Colleague analystInTheTeam;

    @Override
    protected void tellMore(InTeam north, InTeam river) {
        administratorInTheTeam = ashdown.administrator("Ann").in(north);
        analystInTheTeam = ashdown.analyst("Abe").in(north);
        jay.shares("home").with(administratorInTheTeam);
        jay.shares("home").with(analystInTheTeam);
        amina.writes(jay, "home", "note").saying("We met in thrumwold.");
    }

    @Test
    void anAdministratorInATeamSeesNoMoreForIt() throws Exception {
        var who = administratorInTheTeam;
        asks(who, of(jay)).andExpect(status().isNotFound());
        asks(who, of(jay) + "/record").andExpect(status().isNotFound());
        asks(who, of(jay) + "/who-looked").andExpect(status().isNotFound());
        asks(who, "/young-people").andExpect(status().isForbidden());
        asks(who, "/shared-with-me").andExpect(status().isForbidden());
    }

    @Test
    void anAnalystInATeamReadsNoRecord() throws Exception {
        var who = analystInTheTeam;
        asks(who, of(jay)).andExpect(status().isOk());
        asks(who, of(jay) + "/record").andExpect(status().isForbidden());
        asks(who, "/record-search").andExpect(status().isForbidden());
        asks(who, "/waiting").andExpect(status().isForbidden());
        asks(who, "/shared-with-me").andExpect(status().isForbidden());
    }

    /** What is theirs to look at, the young person reads that they did, by name. */
    @Test
    void whatAnAnalystLooksAtTheYoungPersonReads() throws Exception {
        var before = sees(jay.account(), of(jay) + "/who-looked").select("main").text();
        assertThat(before).doesNotContain("Abe");
        assertThat(sees(analystInTheTeam, "/young-people").text()).contains("Jay");
        assertThat(sees(jay.account(), of(jay) + "/who-looked").select("main").text())
                .contains("Abe");
        var lines = log(ashdown, jay).size();
        sees(analystInTheTeam, of(jay));
        assertThat(log(ashdown, jay)).hasSize(lines + 1).endsWith("lifeline");
    }

    /** Nor does any page of their own still name whom they worked with: neither what they began to write nor what waited for them. */
    @Test
    void whoLeftATeamIsNamedNobodyOfIt() throws Exception {
        var draft = UUID.randomUUID().toString();
        sends(ben, of(jay) + "/drafts/new", words(draft)).andExpect(status().isNoContent());
        assertThat(sees(ben, "/drafts").text()).contains("Jay");
        sends(administrator, "/staff/" + ben.account() + "/teams", "teams", "chosen", "sure", "yes")
                .andExpect(status().is3xxRedirection());
        for (var page :
                new String[] {"/", "/drafts", "/waiting", "/young-people", "/withheld", "/sharing", "/record-search"}) {
            assertThat(asks(ben, page).andReturn().getResponse().getContentAsString())
                    .as(page)
                    .doesNotContain("Jay");
        }
        assertThat(page(sends(ben, "/record-search", "words", "thrumwold")).text())
                .doesNotContain("Jay");
    }

    @Test
    void whoLeftATeamFindsNothingOfIt() throws Exception {
        var id = UUID.randomUUID().toString();
        var entry = of(jay) + "/entries/" + id;
        sends(ben, of(jay) + "/entries", words(id)).andExpect(status().is3xxRedirection());
        asks(ben, entry).andExpect(status().isOk());

        sends(administrator, "/staff/" + ben.account() + "/teams", "teams", "chosen", "sure", "yes")
                .andExpect(status().is3xxRedirection());

        asks(ben, entry).andExpect(status().isNotFound());
        asks(ben, of(jay)).andExpect(status().isNotFound());
        assertThat(sees(ben, "/young-people").text()).doesNotContain("Jay");
        sends(ben, entry + "/versions", words(id)).andExpect(status().isNotFound());
        sends(ben, entry + "/taking-away", "because", "It was mine").andExpect(status().isNotFound());
        sends(ben, of(jay) + "/entries", words(UUID.randomUUID().toString())).andExpect(status().isNotFound());
    }

    @Test
    void theKeyOfADeviceStandsInTheDatabase() throws Exception {
        var given = asks(jay.account(), "/device-key").andReturn().getResponse().getContentAsByteArray();
        assertThat(JdbcClient.create(TestDatabase.superuser())
                        .sql("select key from device_key where account_id = ?")
                        .param(jay.account())
                        .query(byte[].class)
                        .single())
                .isEqualTo(given);
    }

    private static String[] words(String id) {
        return new String[] {
            "id",
            id,
            "seen",
            "1",
            "section",
            "home",
            "kind",
            "note",
            "happenedOn",
            "2026-01-05",
            "title",
            "",
            "words",
            "We met."
        };
    }
}
