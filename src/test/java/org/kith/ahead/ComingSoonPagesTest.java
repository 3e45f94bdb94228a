package org.kith.ahead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.demo.Colleague;
import org.kith.inbox.CountedOnce;

/** What is known already and what comes soon: where it stands, and for whom it waits. */
@ExtendWith(CountedOnce.EachTime.class)
class ComingSoonPagesTest extends OnComing {
    /** Meetings that are planned, somebody new, and each end of what is shared: in the list of each and on the page of all. */
    @Test
    void whatKithKnowsAlreadyStandsOnItsDay() throws Exception {
        var grants = ALL.sql("""
                        insert into section_grant (id, organisation_id, young_person_id, section, recipient_kind, recipient_id, may_add, purpose, basis,
                               starts_at, ends_at, decided_by, decided_at)
                        select gen_random_uuid(), organisation_id, young_person_id, 'health', recipient_kind, recipient_id, false, 'x', 'agreed',
                               starts_at, now() + interval '10 days', decided_by, decided_at
                          from section_grant g cross join lateral (select set_config('kith.organisation', g.organisation_id::text, true),
                               set_config('kith.actor', g.decided_by::text, true), set_config('kith.role', 'worker', true)) who
                         where young_person_id = ?
                        """).param(jay.id()).update();
        assertThat(grants).isEqualTo(1);
        var handover = UUID.randomUUID();
        ALL.sql("""
                        insert into handover (id, organisation_id, young_person_id, account_id, last_day, reason, opened_by, opened_at)
                        values (?, ?, ?, ?, current_date + 20, 'OTHERS', ?, now())
                        """)
                .params(handover, ashdown.id(), jay.id(), amina.account(), tom.account())
                .update();
        ALL.sql("""
                        insert into handover_step (id, organisation_id, young_person_id, handover_id, kind, meeting, on_day, said_by, said_at)
                        values (gen_random_uuid(), ?, ?, ?, 'planned', 'three', current_date + 5, ?, now())
                        """).params(ashdown.id(), jay.id(), handover, amina.account()).update();
        ALL.sql("""
                        insert into introduction (id, organisation_id, young_person_id, name, service_id, why, begins_on, helper_id, said_by, said_at)
                        select gen_random_uuid(), ?, ?, 'Leah', id, 'x', current_date + 30, ?, ?, now() from service where organisation_id = ? limit 1
                        """)
                .params(ashdown.id(), jay.id(), amina.account(), amina.account(), ashdown.id())
                .update();
        ALL.sql("""
                        insert into handover_step (id, organisation_id, young_person_id, handover_id, kind, account_id, on_day, words, said_by, said_at)
                        values (gen_random_uuid(), ?, ?, ?, 'named', ?, current_date + 18, 'x', ?, now())
                        """)
                .params(ashdown.id(), jay.id(), handover, tom.account(), tom.account())
                .update();
        var list = sees(jay.account(), coming(jay)).select("section .card a");
        assertThat(list.eachText())
                .startsWith(
                        "A meeting of all three",
                        "Part of the sharing with Brightwell ends",
                        "Tom begins as worker",
                        "Last day with Amina",
                        "Leah begins");
        assertThat(sees(jay.account(), "/today").select("main").text()).contains("Leah begins: ");
        assertThat(list.eachAttr("href"))
                .contains("/young-people/" + jay.id() + "/handovers/" + handover + "/meetings")
                .contains("/young-people/" + jay.id() + "/handovers/" + handover);
        assertThat(sees(amina, "/coming").select("tbody tr td:nth-child(2)").eachText())
                .startsWith(
                        "A meeting of all three",
                        "Part of the sharing with Brightwell ends",
                        "Tom begins as worker",
                        "Last day with Amina",
                        "Leah begins");
        assertThat(listed(amina, "Jay")).contains("A meeting of all three · in 5 days");
    }

    @Test
    void whatComesSoonStandsOnOnePageAndWhatNobodyPreparesWaits() throws Exception {
        var flat = foreseen("move", "The flat", 10);
        foreseen(tom.account(), maya, "review", "", 60);
        foreseen(tom.account(), maya, "review", "Far away", 120);
        var page = sees(amina, "/coming");
        assertThat(page.select("tbody tr").eachText()).hasSize(2);
        assertThat(page.select("tbody tr").first().text()).contains("Jay", "The flat", "in 10 days", "No steps yet");
        assertThat(page.select("tbody tr").last().text()).contains("Maya", "A review meeting", "in 8 weeks");
        assertThat(listed(amina, "Jay")).contains("The flat · in 10 days");
        assertThat(listed(tom, "Maya"))
                .contains("A review meeting · in 8 weeks")
                .doesNotContain("Far away");
        assertThat(sees(amina, "/young-people").select("a[href='" + flat + "']"))
                .hasSize(1);
        assertThat(sees(analyst, "/young-people").text()).contains("Jay").doesNotContain("The flat");
        assertThat(sees(ruth, "/coming").select("main").text()).contains("Nothing is written down");
        assertThat(waits(amina)).contains("The flat: in 10 days", "Nobody has prepared anything yet");
        assertThat(waits(tom)).contains("The flat: in 10 days");
        var step = step(tom.account(), flat, "Order the bed", amina.account().toString(), day(1));
        assertThat(waits(tom)).doesNotContain("The flat");
        assertThat(waits(amina)).doesNotContain("The flat");
        ALL.sql("update coming_step set due = due - 3 where young_person_id = ?")
                .param(jay.id())
                .update();
        assertThat(waits(amina)).contains("Order the bed", "The day of your step has passed");
        assertThat(waits(tom)).doesNotContain("Order the bed");
        sends(amina, step, tick(0, "done", "")).andExpect(redirectedUrl(flat));
        assertThat(waits(amina)).doesNotContain("Order the bed");
        loads(
                ashdown,
                "update young_person set date_of_birth = ?::date where id = ?",
                LocalDate.now(clock).plusDays(40).minusYears(18).toString(),
                jay.id());
        assertThat(waits(amina)).contains("turns 18: in 5 weeks");
        assertThat(waits(ruth)).doesNotContain("turns 18");
        assertThat(sees(amina, "/coming").select("tbody tr")).hasSize(3);
        assertThat(sees(jay.account(), "/today").text()).contains("One thing more is coming after that.");
        var bus = step(
                amina.account(),
                coming(jay) + "/18",
                "Show the bus",
                amina.account().toString(),
                day(1));
        step(
                amina.account(),
                coming(jay) + "/18",
                "Show the bank",
                amina.account().toString(),
                day(1));
        assertThat(waits(amina)).doesNotContain("turns 18: in");
        ALL.sql("update coming_step set due = due - 3 where birthday = 18 and young_person_id = ?")
                .param(jay.id())
                .update();
        assertThat(waits(amina)).contains("2 steps of yours in all", "Jay turns 18");
        sends(amina, bus, tick(0, "not-needed", "Jay knows it")).andExpect(redirectedUrl(coming(jay) + "/18"));
        assertThat(waits(amina)).contains("Show the bank");
        for (var other : new UUID[] {jay.account(), partner.account(), analyst.account(), administrator.account()}) {
            asks(other, "/coming").andExpect(status().isForbidden());
        }
    }

    /** What stands beside somebody's name in the list of young people. */
    private String listed(Colleague who, String name) throws Exception {
        return sees(who, "/young-people")
                .select("tbody tr:has(th a:containsOwn(" + name + ")) .next")
                .text();
    }

    @Test
    void aLateStepOfSomebodyWhoLeftIsToldToTheManager() throws Exception {
        var ben = north.worker("Ben");
        world.settle();
        var flat = foreseen("move", "The flat", 10);
        step(tom.account(), flat, "Order the bed", ben.account().toString(), day(1));
        ALL.sql("update coming_step set due = due - 3 where young_person_id = ?")
                .param(jay.id())
                .update();
        assertThat(waits(tom)).doesNotContain("Order the bed");
        ALL.sql("update account set ended_at = now() where id = ?")
                .param(ben.account())
                .update();
        assertThat(waits(tom))
                .contains("Ben has left, and the day of a step of theirs has passed: Order the bed", "The flat");
        assertThat(waits(amina)).doesNotContain("Order the bed");
        ALL.sql("update account set ended_at = null where id = ?")
                .param(ben.account())
                .update();
        ALL.sql("update team_member set until = now() - interval '1 hour' where account_id = ?")
                .param(ben.account())
                .update();
        assertThat(waits(tom)).contains("Ben has left");
        sends(
                        amina,
                        flat + "/outcome",
                        "key",
                        UUID.randomUUID().toString(),
                        "seen",
                        "1",
                        "state",
                        "off",
                        "words",
                        "No flat")
                .andExpect(redirectedUrl(flat));
        assertThat(waits(tom)).doesNotContain("Ben has left");
    }

    /** What waits, in a list as long as the count says. */
    private String waits(Colleague who) throws Exception {
        var list = sees(who, "/to-do");
        var count = sees(who, "/young-people")
                .select("header a[href=/to-do] [aria-hidden]")
                .text();
        assertThat(list.select("main .card")).hasSize(count.isEmpty() ? 0 : Integer.parseInt(count.split(" ")[0]));
        return list.select("main").text();
    }
}
