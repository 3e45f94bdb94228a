package org.kith.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.demo.Young;
import org.springframework.test.web.servlet.ResultActions;

/** A young person reads which groups they are in, and nothing of who else is. */
class OwnGroupsPagesTest extends OnGroups {

    private ResultActions keeps(String address, String name, String from, Young... with) throws Exception {
        var fields = new String[4 + 2 * with.length];
        fields[0] = "name";
        fields[1] = name;
        fields[2] = "from";
        fields[3] = from;
        for (int i = 0; i < with.length; i++) {
            fields[4 + 2 * i] = "with";
            fields[5 + 2 * i] = with[i].id().toString();
        }
        return sends(amina, address, fields);
    }

    private String standing() throws Exception {
        return sees(amina, "/groups")
                .select(".card a[href^=/groups/]:contains(Change)")
                .attr("href");
    }

    @Test
    void theyReadItsNameAndSinceWhenAndNothingOfTheOthers() throws Exception {
        var named = page(keeps("/groups", "Maya’s brothers", "2026-01-05", jay, maya)
                .andExpect(status().isUnprocessableContent()));
        assertThat(named.select(".error").text()).contains("Maya", "Jay reads what it is called");
        keeps("/groups", "Football on Thursdays", "2026-01-05", jay, ollie).andExpect(redirectedUrl("/groups"));
        var group = standing();
        assertThat(sees(jay.account(), mine(jay)).select("#groups .lines").text())
                .isEqualTo("Football on Thursdays since 5 Jan 2026");
        assertThat(sees(jay.account(), mine(jay)).html())
                .doesNotContain("Ollie", group.substring(group.lastIndexOf('/') + 1));
        assertThat(sees(maya.account(), mine(maya)).select("#groups")).isEmpty();
        keeps(group, "Football on Thursdays", "2026-02-05", ollie).andExpect(redirectedUrl("/groups"));
        assertThat(sees(jay.account(), mine(jay)).select("#groups details").text())
                .contains("Groups I was in before", "Football on Thursdays from 5 Jan 2026 until 5 Feb 2026");
    }

    @Test
    void whatWasNamedBeforeTheyCouldReadItIsToldOnceItIsKeptAnew() throws Exception {
        ALL.sql("""
                        insert into group_member (id, organisation_id, young_person_id, group_id, name, from_day, said_by, said_at)
                        values (gen_random_uuid(), ?, ?, ?, 'Like Maya', '2026-01-05', ?, now() - interval '1 day')
                        """)
                .params(ashdown.id(), jay.id(), UUID.randomUUID(), amina.account())
                .update();
        assertThat(sees(jay.account(), mine(jay)).select("#groups")).isEmpty();
        assertThat(sees(amina, standing()).select(".why").text()).contains("before young people could read of it");
        keeps(standing(), "Evenings", "2026-01-05", jay).andExpect(redirectedUrl("/groups"));
        assertThat(sees(jay.account(), mine(jay)).select("#groups").text()).contains("Evenings since 5 Jan 2026");
        assertThat(sees(amina, standing()).select(".why")).isEmpty();
    }
}
