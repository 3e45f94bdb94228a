package org.kith.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.demo.Colleague;
import org.kith.demo.InTeam;
import org.kith.demo.Young;
import org.springframework.test.web.servlet.ResultActions;

/** Young people of another team were there too: their own worker is asked, nothing stands in their records before, and nobody reads of another. */
class AskedOfAnotherTeamPagesTest extends OnGroups {
    private Colleague gil;
    private Colleague nan;
    private Young quin;

    @Override
    protected void tellMore(InTeam north, InTeam river) {
        super.tellMore(north, river);
        var hill = ashdown.team("Hill");
        gil = hill.worker("Gil");
        nan = hill.worker("Nan");
        quin = hill.youngPerson("Quin").comesIn();
    }

    private String asks(String group, Colleague whom) throws Exception {
        sends(
                        amina,
                        group + "/asks",
                        "key",
                        UUID.randomUUID().toString(),
                        "who",
                        whom.account().toString())
                .andExpect(redirectedUrl(group + "/asks"));
        return "/groups/asked/"
                + ALL.sql("select id from group_ask where account_id = ? order by asked_at desc limit 1")
                        .param(whom.account())
                        .query(UUID.class)
                        .single();
    }

    @Test
    void whoeverIsAskedWritesToTheirsAndNoneOfThemFindsAnother() throws Exception {
        var key = UUID.randomUUID();
        sends(amina, WRITE, and(form(key, "We ate chips.", jay))).andExpect(redirectedUrl(at(key, amina)));
        var several = at(key, amina);
        var form = sees(amina, several + "/asks");
        assertThat(form.select("main a[href=" + several + "]").eachText()).containsExactly("Go back without saving");
        assertThat(form.select("option").eachText())
                .contains("Gil, Hill", "Mo, South")
                .doesNotContain("Ben, North", "Amina, North");
        var none = page(sends(
                        amina,
                        several + "/asks",
                        "key",
                        key.toString(),
                        "who",
                        ben.account().toString())
                .andExpect(status().isUnprocessableContent()));
        assertThat(none.text()).contains("Choose whom you ask");
        var asked = asks(several, gil);
        sends(
                amina,
                several + "/asks",
                "key",
                UUID.randomUUID().toString(),
                "who",
                gil.account().toString());
        assertThat(rows("group_ask")).as("asked once while it waits").isEqualTo(1);
        assertThat(sees(amina, several + "/asks").select(".lines").text()).contains("You asked Gil on");
        assertThat(sees(quin.account(), mine(quin)).text())
                .as("nothing before")
                .doesNotContain("A trip:", "By the sea");
        assertThat(sees(gil, "/to-do").select("main").text())
                .contains("Amina asks if young people of yours were there: A trip, 5 January");
        asks(gil, several).andExpect(status().isNotFound());
        for (var other : List.of(nan, ben, amina, ruth)) {
            asks(other, asked).andExpect(status().isNotFound());
            sends(other, asked, "with", quin.id().toString(), "section", "home").andExpect(status().isNotFound());
            sends(other, asked + "/nobody").andExpect(status().isNotFound());
        }
        var page = sees(gil, asked);
        assertThat(page.text()).contains("We ate chips.", "By the sea", "Quin").doesNotContain("Jay");
        var wrong = page(sends(gil, asked, "with", jay.id().toString(), "section", "")
                .andExpect(status().isUnprocessableContent()));
        assertThat(wrong.select(".summary").text())
                .contains("not in your teams any more", "Choose a part of the record")
                .doesNotContain("Jay");
        for (int twice = 0; twice < 2; twice++) {
            sends(gil, asked, "with", quin.id().toString(), "section", "home").andExpect(redirectedUrl(several));
        }
        assertThat(parts()).isEqualTo(2);
        assertThat(record(quin)).contains("We ate chips.");
        assertThat(sees(gil, several).text()).contains("What Quin reads").doesNotContain("Jay", "Somebody of another");
        asks(gil, several + "/asks").andExpect(status().isForbidden());
        assertThat(sees(amina, several).text()).contains("What Jay reads").doesNotContain("Quin");
        assertThat(sees(amina, several + "/asks").text())
                .contains("Gil wrote it to young people of their team.")
                .doesNotContain("Quin");
        assertThat(sees(gil, "/to-do").select("main").text()).doesNotContain("Amina asks");
        namesAreReadOnceAllSaidYes();
    }

    private void namesAreReadOnceAllSaidYes() throws Exception {
        says(jay, "yes");
        for (var address : List.of(mine(jay), of(jay) + "/record", of(jay) + "/who-looked", "/today")) {
            assertThat(sees(jay.account(), address).html())
                    .as(address)
                    .doesNotContain("Quin", quin.id().toString());
        }
        for (var address : List.of(mine(quin), of(quin) + "/record", of(quin) + "/who-looked", "/today")) {
            assertThat(sees(quin.account(), address).html())
                    .as(address)
                    .doesNotContain("Jay", jay.id().toString());
        }
        says(quin, "yes");
        assertThat(reads(jay, mine(jay))).contains("You were there with Quin.");
        assertThat(reads(quin, mine(quin))).contains("You were there with Jay.");
        says(jay, "no");
        assertThat(reads(quin, mine(quin))).doesNotContain("Jay");
    }

    /** Words that name one who is ticked are for whoever wrote them to put right; and whoever is asked may say that none of theirs was there. */
    @Test
    void nobodyIsNamedToOthersAndNobodyWasThere() throws Exception {
        var key = UUID.randomUUID();
        sends(amina, WRITE, and(form(key, "We ate with Quin.", jay, maya))).andExpect(redirectedUrl(at(key, amina)));
        var asked = asks(at(key, amina), gil);
        var named = page(sends(gil, asked, "with", quin.id().toString(), "section", "home")
                .andExpect(status().isUnprocessableContent()));
        assertThat(named.select(".error").text()).contains("“Quin” is a name of somebody you ticked", "Ask Amina");
        assertThat(parts()).isEqualTo(2);
        puts(at(key, amina), 1, "We ate chips.").andExpect(redirectedUrl(at(key, amina)));
        var anew = asks(at(key, amina), gil);
        assertThat(anew).as("in words that were put right").isNotEqualTo(asked);
        assertThat(sees(gil, "/to-do").select("a[href^=/groups/asked/]").eachAttr("href"))
                .containsExactly(anew);
        assertThat(sees(amina, at(key, amina) + "/asks").select(".lines li")).hasSize(1);
        sends(gil, anew + "/nobody").andExpect(redirectedUrl("/groups"));
        assertThat(sees(amina, at(key, amina) + "/asks").text()).contains("Gil says that nobody of theirs was there.");
        assertThat(sees(gil, "/to-do").select("main").text()).doesNotContain("Amina asks");
    }

    /** Whom nobody here sees is named by nobody here: neither once they were added, nor in words that wait for them, nor by what they were called. */
    @Test
    void whoWasAddedByAnotherTeamIsNamedInNoWordsAfterThat() throws Exception {
        loads(ashdown, "update young_person set known_as = 'Dell Abara' where id = ?", quin.id());
        var key = UUID.randomUUID();
        sends(amina, WRITE, and(form(key, "We ate chips.", jay, maya))).andExpect(redirectedUrl(at(key, amina)));
        var several = at(key, amina);
        var asked = asks(several, gil);
        var version = 1;
        for (var words : List.of("Dell ate with us.", "We ate crisps.")) {
            puts(several, version++, words).andExpect(redirectedUrl(several));
            var named = sends(gil, asked, "with", quin.id().toString(), "section", "home");
            if (words.startsWith("Dell")) {
                assertThat(page(named.andExpect(status().isUnprocessableContent()))
                                .select(".error")
                                .text())
                        .as("as it stands now, and not as it was asked")
                        .contains("“Dell” is a name of somebody you ticked", "Ask Amina");
            } else {
                named.andExpect(redirectedUrl(several));
            }
        }
        for (var words : List.of("Dell ate all.", "Dells ate all.", "Ábara ate all.", "Quin ate all.")) {
            var refused = page(puts(several, 3, words).andExpect(status().isUnprocessableContent()));
            assertThat(refused.select(".error").text())
                    .as(words)
                    .contains("may be a name of somebody else who was there")
                    .doesNotContain("is a name");
        }
        var perhaps = page(puts(several, 3, "D. A. ate all.").andExpect(status().isUnprocessableContent()));
        assertThat(perhaps.select("input[name=meant]")).hasSize(1);
        var alone = page(sends(
                        ben,
                        of(jay) + "/entries/" + entry(jay) + "/versions",
                        and(List.of(fields(entry(jay), "Dell ate all.")), "seen", "3"))
                .andExpect(status().isUnprocessableContent()));
        assertThat(alone.select(".summary").text()).contains("“Dell” may be a name of somebody else who was there");
        assertThat(record(jay)).contains("We ate crisps.").doesNotContain("Dell", "Quin");
        puts(several, 3, "We ate Maltesers.").andExpect(redirectedUrl(several));
        puts(several, 4, "Amina, Ben and Gil ate all.").andExpect(redirectedUrl(several));
    }

    private ResultActions puts(String several, int seen, String words) throws Exception {
        return sends(
                amina,
                several + "/versions",
                "title",
                "By the sea",
                "words",
                words,
                "seen-" + entry(jay),
                String.valueOf(seen),
                "seen-" + entry(maya),
                String.valueOf(seen));
    }

    @Test
    void aGroupThatStaysHasPeopleOfSeveralTeams() throws Exception {
        sends(
                        amina,
                        "/groups",
                        "name",
                        "Football",
                        "from",
                        "2026-01-05",
                        "with",
                        jay.id().toString())
                .andExpect(redirectedUrl("/groups"));
        var group = sees(amina, "/groups")
                .select(".card a[href^=/groups/]:contains(Change)")
                .attr("href");
        assertThat(sees(amina, group).select("a[href$=/asks]")).hasSize(1);
        assertThat(sees(ben, group).select("a[href$=/asks]"))
                .as("a colleague who did not begin it")
                .isEmpty();
        asks(ben, group + "/asks").andExpect(status().isForbidden());
        var asked = asks(group, gil);
        assertThat(sees(gil, asked).select("h1").text()).isEqualTo("Amina asks who of yours is in this group");
        assertThat(sees(quin.account(), mine(quin)).select("#groups")).isEmpty();
        var wrong = page(sends(
                        gil,
                        asked,
                        "key",
                        UUID.randomUUID().toString(),
                        "with",
                        quin.id().toString())
                .andExpect(status().isUnprocessableContent()));
        assertThat(wrong.select("input[checked]").eachAttr("value"))
                .contains(quin.id().toString());
        sends(gil, asked, "key", UUID.randomUUID().toString(), "with", quin.id().toString(), "from", "2026-02-05")
                .andExpect(redirectedUrl(group));
        assertThat(sees(quin.account(), mine(quin)).select("#groups .lines").text())
                .isEqualTo("Football since 5 Feb 2026");
        assertThat(sees(gil, group).text()).contains("Quin").doesNotContain("Jay");
        assertThat(sees(amina, group).text()).contains("Jay").doesNotContain("Quin");
        assertThat(sees(jay.account(), mine(jay)).html()).doesNotContain("Quin");
        var named = page(sends(
                        amina,
                        group,
                        "name",
                        "Football with Quin",
                        "from",
                        "2026-01-05",
                        "with",
                        jay.id().toString())
                .andExpect(status().isUnprocessableContent()));
        assertThat(named.select("#name-wrong").text()).contains("“Quin” may be a name of somebody else in the group");
    }
}
