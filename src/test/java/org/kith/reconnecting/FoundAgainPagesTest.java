package org.kith.reconnecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Who looks for somebody, until when, and what is kept of it. */
class FoundAgainPagesTest extends OnReconnecting {
    @Test
    void whoeverLookedOnceReadsNothingMoreAndNothingIsLost() throws Exception {
        var wish = wished();
        finds(wish);
        var bashirs = bashir.account().toString();
        sends(jay.account(), wish + "/looker", "looker", bashirs).andExpect(redirectedUrl(wish));
        sends(jay.account(), wish + "/looker", "looker", bashirs).andExpect(redirectedUrl(wish));
        asks(amina, wish).andExpect(status().isNotFound());
        var lost = page(tries(amina, wish, Step.NOTE).andExpect(status().isNotFound()));
        assertThat(lost.select("main textarea").text()).as("what she wrote").isEqualTo("note: " + SEARCH);
        var none =
                page(tries(amina, at(jay) + "/" + UUID.randomUUID(), Step.NOTE).andExpect(status().isNotFound()));
        assertThat(none.select("main").text())
                .as("as where there is none")
                .isEqualTo(lost.select("main").text());
        sends(maya.account(), at(maya), "key", id(wish).toString(), "name", "Nan", "looker", bashirs)
                .andExpect(status().isNotFound());
        assertThat(sees(amina, "/to-do").select("main").text()).doesNotContain(SECRET);
        assertThat(sees(bashir, wish).select("main").text()).contains(SEARCH, "We lived with Nan");
        asks(uma, wish + "/looker").andExpect(status().isNotFound());
        leaves(bashir);
        asks(bashir, wish).andExpect(status().isNotFound());
        assertThat(sees(jay.account(), wish).select("main").text()).contains("Nobody looks now. Choose who looks.");
        assertThat(sees(jay.account(), "/today").text()).contains("Bashir does not work with you any more");
        assertThat(sees(uma, "/to-do").select("main").text())
                .contains("Jay asked Bashir to look for somebody.")
                .doesNotContain(SECRET);
        var form = sees(uma, wish + "/looker");
        assertThat(form.select("main").text()).contains("Ask Jay first").doesNotContain(SECRET);
        var wrong = page(sends(uma, wish + "/looker", "looker", tom.account().toString())
                .andExpect(status().isUnprocessableContent()));
        assertThat(wrong.select(".error").text()).isEqualTo("Say who chose");
        sends(amina, wish + "/looker", "looker", tom.account().toString(), "chosen", "as-told")
                .andExpect(status().isNotFound());
        sends(uma, wish + "/looker", "looker", tom.account().toString(), "chosen", "as-told")
                .andExpect(redirectedUrl(at(jay)));
        asks(uma, wish).andExpect(status().isNotFound());
        assertThat(sees(tom, wish).select("main").text()).contains(SEARCH);
        assertThat(sees(uma, "/to-do").select("main").text()).doesNotContain("asked Bashir");
    }

    /** What is over is read by nobody further, whoever leaves: neither a manager nor the database names somebody who looks. */
    @Test
    void whatIsOverIsOpenedToNobodyElse() throws Exception {
        amina.worksWith(jay).since("1 year ago");
        world.settle();
        var ended = wished();
        finds(ended);
        var open = wished(amina, "Nan");
        agreed(open);
        says(amina, open, Step.OPEN);
        var goesOn = wished(amina, "Dave");
        sends(amina, "/handovers/leaving", "key", key(), "day", day(5), "reason", "LEFTRL")
                .andExpect(redirectedUrl("/handovers"));
        asks(uma, ended + "/looker").andExpect(status().isOk());
        moves(jay, ended, Step.END).andExpect(redirectedUrl(ended));
        moves(sam, open, Step.END);
        nobodyElseLooks(List.of(ended, open), goesOn);
        leaves(amina);
        nobodyElseLooks(List.of(ended, open), goesOn);
    }

    private void nobodyElseLooks(List<String> over, String goesOn) throws Exception {
        assertThat(sees(uma, "/to-do").select("main a[href$=/looker]").eachAttr("href"))
                .containsExactly(goesOn + "/looker");
        assertThat(sees(uma, at(jay)).select("main a[href$=/looker]").eachAttr("href"))
                .containsExactly(goesOn + "/looker");
        var bashirs = bashir.account().toString();
        for (var wish : over) {
            asks(uma, wish + "/looker").andExpect(status().isNotFound());
            sends(uma, wish + "/looker", "looker", bashirs, "chosen", "as-told").andExpect(status().isNotFound());
            asks(jay.account(), wish + "/looker").andExpect(status().isForbidden());
            asks(bashir, wish).andExpect(status().isNotFound());
        }
    }

    private void leaves(Colleague who) {
        ALL.sql("update team_member set until = now() - interval '1 second' where account_id = ?")
                .param(who.account())
                .update();
    }

    @Test
    void whoeverLeftIsFoundWhereTheyAgreedByWhoeverLooksUntilTheirDay() throws Exception {
        assertThat(sees(bashir, "/findable").select("main").text()).contains("You have not agreed.");
        asks(jay.account(), "/findable").andExpect(status().isForbidden());
        var wrong = page(
                sends(bashir, "/findable", "reach", "", "until", day(-1)).andExpect(status().isUnprocessableContent()));
        assertThat(wrong.select(".error").eachText())
                .containsExactly("Write how you can be reached", "Until when: this is over already");
        sends(bashir, "/findable", "key", key(), "reach", "bashir@example.org", "until", day(300))
                .andExpect(redirectedUrl("/findable"));
        sends(bashir, "/findable", "key", key(), "reach", "07700 900456", "until", day(400))
                .andExpect(redirectedUrl("/findable"));
        assertThat(sees(bashir, "/findable").select(".card").text())
                .contains("07700 900456")
                .doesNotContain("@");
        var twice = key();
        for (var reach : List.of("07700 900456", "bashir@example.org", "07700 900456", "07700 900456")) {
            sends(bashir, "/findable", "key", twice, "reach", reach, "until", day(400))
                    .andExpect(redirectedUrl("/findable"));
            assertThat(sees(bashir, "/findable").select(".card").text()).contains(reach);
        }
        var wish = wished();
        assertThat(sees(amina, wish + "/says/found").select("#who").text())
                .as("while he works here")
                .doesNotContain("Bashir");
        ALL.sql("update account set ended_at = now() where id = ?")
                .param(bashir.account())
                .update();
        assertThat(sees(amina, wish + "/says/found").select("#who").text())
                .contains("Worked here: Bashir (07700 900456)", "A young person here: Sam")
                .doesNotContain("Jay");
        says(amina, wish, Step.FOUND, "name", "Bashir", "who", "left-" + bashir.account());
        assertThat(sees(amina, wish).select(".tag").text()).isEqualTo("worked here");
        sends(tom, "/findable", "key", key(), "reach", "x", "until", day(9)).andExpect(redirectedUrl("/findable"));
        sends(tom, "/findable/end").andExpect(redirectedUrl("/findable"));
        assertThat(sees(tom, "/findable").select("main").text()).contains("You have not agreed.");
    }

    /** The second is sent while the first is written: what stands by then is not said again, and not ended for it. */
    @Test
    void ofTwoSentAtOnceOneStands() throws Exception {
        var until = day(300);
        try (var taps = Executors.newSingleThreadExecutor();
                var first = TestDatabase.superuser().getConnection()) {
            first.setAutoCommit(false);
            var his = JdbcClient.create(new SingleConnectionDataSource(first, true));
            his.sql("select count(*) from pg_advisory_xact_lock(hashtextextended(?, 1))")
                    .param(bashir.account().toString())
                    .query(Integer.class)
                    .single();
            his.sql("lock table findable in share row exclusive mode").update();
            his.sql("""
                            insert into findable (id, organisation_id, account_id, reach, until, said_at)
                            values (gen_random_uuid(), ?, ?, 'Ring me', cast(? as date), now())
                            """).params(ashdown.id(), bashir.account(), until).update();
            var second = taps.submit(() -> sends(bashir, "/findable", "key", key(), "reach", "Ring me", "until", until)
                    .andExpect(redirectedUrl("/findable")));
            Awaitility.await().until(() -> ALL.sql("""
                            select exists (select from pg_stat_activity where usename = 'kith_app' and datname = current_database()
                                and pg_blocking_pids(pid) <> '{}')
                            """).query(Boolean.class).single());
            first.commit();
            second.get();
        }
        assertThat(ALL.sql("select count(*) from findable where account_id = ?")
                        .param(bashir.account())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    /** Amina looks, and manages the team by another account: it takes two people. */
    @Test
    void nobodyIsSecondToThemselvesByAnotherAccount() throws Exception {
        var too = north.manager("AMINA").account().toString();
        world.settle();
        var wish = wished();
        finds(wish);
        assertThat(sees(amina, wish + "/says/safe").select("input[name=second]").eachAttr("value"))
                .contains(tom.account().toString())
                .doesNotContain(too);
        tries(amina, wish, Step.SAFE, "second", too).andExpect(status().isUnprocessableContent());
    }

    @Test
    void whatIsSentTwiceIsKeptOnceAndWhoIsSecondLooksFirst() throws Exception {
        var key = key();
        var fields = new String[] {
            "key", key, "name", "Nan", "words", "", "looker", amina.account().toString()
        };
        for (var twice = 0; twice < 2; twice++) {
            sends(jay.account(), at(jay), fields).andExpect(redirectedUrl(at(jay) + "/" + key));
        }
        fields[3] = "Grandad";
        var late = page(sends(jay.account(), at(jay), fields).andExpect(status().isConflict()));
        assertThat(late.select("#name").val()).isEqualTo("Grandad");
        var wish = at(jay) + "/" + key;
        var note = new String[] {"key", key(), "seen", "0", "words", "Rang"};
        for (var twice = 0; twice < 2; twice++) {
            sends(amina, wish + "/says/note", note).andExpect(redirectedUrl(wish));
        }
        moves(jay, wish, Step.PAUSE);
        var second = page(tries(amina, wish, Step.NOTE, "words", "Rang again", "seen", "1")
                .andExpect(status().isConflict()));
        assertThat(second.select("#words").text()).isEqualTo("Rang again");
        assertThat(said(wish)).isEqualTo(2);
        var told = key();
        sends(amina, at(jay), "key", told, "name", "Dave", "words", "As Jay told me")
                .andExpect(redirectedUrl(at(jay) + "/" + told));
        assertThat(sees(jay.account(), at(jay) + "/" + told).select("main").text())
                .contains("Amina wrote it down", "As Jay told me");
        asks(tom, at(jay) + "/" + told).andExpect(status().isNotFound());
    }
}
