package org.kith.ahead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.demo.Colleague;
import org.springframework.beans.factory.annotation.Autowired;

/** What is coming is written down, prepared, moved and called off by either side, and by nobody else. */
class ComingPagesTest extends OnComing {

    @Autowired
    private ComingInHandover handedOver;

    @Test
    void aMoveIsForeseenPreparedMovedAndHappens() throws Exception {
        var flat = foreseen("move", "The flat in Mill Street", 21);
        assertThat(sees(jay.account(), "/today").text())
                .contains(
                        "The flat in Mill Street: in 3 weeks",
                        "There are no steps yet.",
                        "Amina wrote down what is coming: The flat in Mill Street");
        var bed = step(amina.account(), flat, "Order the bed", amina.account().toString(), day(10));
        var pack = step(jay.account(), flat, "I pack my posters", "young", "");
        step(jay.account(), flat, "Somebody shows me the bus", tom.account().toString(), "");
        sends(jay.account(), bed, tick(0, "done", "")).andExpect(redirectedUrl(flat));
        var page = sees(jay.account(), flat);
        assertThat(page.select("h1").text()).isEqualTo("The flat in Mill Street");
        assertThat(page.select("main").text())
                .contains("1 of 3 steps are done", "For you", "For Tom", "Done: you said so on");
        assertThat(sees(jay.account(), "/today").text())
                .contains("1 of 3 steps are done. One step is for you.")
                .doesNotContain("Amina wrote down");
        var form = sees(amina, flat + "/change");
        assertThat(form.select("[name=kind][checked]").val()).isEqualTo("move");
        assertThat(form.select("#day").val()).isEqualTo(day(21));
        sends(
                        amina,
                        flat + "/change",
                        but(
                                event(UUID.randomUUID(), "move", "The flat in Mill Street", ""),
                                "seen",
                                "1",
                                "about",
                                "2027-spring",
                                "sure",
                                "perhaps"))
                .andExpect(redirectedUrl(flat));
        assertThat(sees(jay.account(), "/today").text()).contains("Amina changed what is coming");
        assertThat(sees(jay.account(), coming(jay)).select("main").text()).contains("spring 2027", "Perhaps");
        assertThat(sees(jay.account(), flat).select(".lines").last().text())
                .contains("Changed by Amina", "Written down by Amina", "It is sure");
        sends(jay.account(), pack, tick(0, "not-needed", "")).andExpect(redirectedUrl(flat));
        assertThat(sees(amina, flat).text()).contains("Not needed or not wanted: Jay said so", "1 of 2 steps are done");
        assertThat(sees(amina, coming(jay)).select("svg.ahead text").eachText()).contains("The flat in Mill Street");
        var content = acting.reading(amina.actor(), jay.id(), ComingController.COMING, viewer -> handedOver
                .of(viewer, jay.id())
                .orElseThrow());
        assertThat(content.lines().getFirst())
                .isEqualTo("The flat in Mill Street, perhaps: spring 2027 (1 of 2 steps are done)");
        sends(amina, flat + "/outcome", outcome(UUID.randomUUID(), 2, "happened", ""))
                .andExpect(status().isUnprocessableContent());
        dayHasCome(jay);
        sends(amina, flat + "/outcome", outcome(UUID.randomUUID(), 2, "happened", "Jay carried the first box"))
                .andExpect(redirectedUrl(flat));
        assertThat(sees(jay.account(), flat).text()).contains("It happened", "Jay carried the first box");
        assertThat(sees(amina, "/young-people/" + jay.id() + "/record?section=people")
                        .select("[data-kind=coming]")
                        .text())
                .startsWith("You wrote down that it happened: The flat in Mill Street");
        assertThat(sees(jay.account(), coming(jay)).select("details").text()).contains("The flat in Mill Street");
        sends(amina, flat + "/steps", "key", UUID.randomUUID().toString(), "words", "Late", "who", "young", "due", "")
                .andExpect(status().isForbidden());
        assertThat(rows("coming_version", jay)).isEqualTo(3);
    }

    @Test
    void theYoungPersonWritesDownCallsOffAndPreparesTheirBirthday() throws Exception {
        var course = foreseen(jay.account(), jay, "other", "My course", 30);
        assertThat(page(sends(jay.account(), course + "/outcome", outcome(UUID.randomUUID(), 1, "off", ""))
                                .andExpect(status().isUnprocessableContent()))
                        .select(".error")
                        .text())
                .startsWith("Write why it was called off");
        sends(jay.account(), course + "/outcome", outcome(UUID.randomUUID(), 1, "off", "It was full"))
                .andExpect(redirectedUrl(course));
        assertThat(sees(amina, course).text()).contains("Called off: Jay said so", "It was full");
        var eighteen = coming(jay) + "/18";
        var page = sees(jay.account(), eighteen);
        assertThat(page.select("h1").text()).isEqualTo("I turn 18");
        assertThat(page.select(".why"))
                .as("of no law, before anybody said which")
                .isEmpty();
        var step = step(
                jay.account(), eighteen, "Ask what changes", amina.account().toString(), day(3));
        assertThat(sees(amina, eighteen).select("h1").text()).isEqualTo("Jay turns 18");
        sends(amina, step, tick(0, "not-needed", "")).andExpect(status().isUnprocessableContent());
        sends(amina, step, tick(0, "done", "We read it together")).andExpect(redirectedUrl(eighteen));
        var again = tick(1, "open", "Once more");
        sends(jay.account(), step, again).andExpect(redirectedUrl(eighteen));
        var done = tick(2, "done", "");
        sends(jay.account(), step, done).andExpect(redirectedUrl(eighteen));
        sends(jay.account(), step, again).andExpect(status().isConflict());
        sends(jay.account(), step, tick(3, "open", "Once more")).andExpect(redirectedUrl(eighteen));
        assertThat(sees(amina, eighteen).text()).contains("To do again: Jay said so", "One step, not done yet");
        for (var none : new String[] {"/19", "/leaves-x", "/" + UUID.randomUUID(), "/18/change"}) {
            asks(amina, coming(jay) + none).andExpect(status().is4xxClientError());
        }
        assertThat(sees(jay.account(), coming(jay)).select("h2").eachText()).contains("What comes next");
        assertThat(sees(jay.account(), coming(jay)).select(".card").eachText())
                .anySatisfy(one -> assertThat(one).contains("Sharing with Brightwell ends"));
        assertThat(sees(jay.account(), "/today").select("main a[href$=/coming]").text())
                .contains("What is coming");
    }

    /** Meetings that are planned, somebody new, and each end of what is shared: in the list of each and on the page of all. */
    @Test
    void whatKithKnowsAlreadyStandsOnItsDay() throws Exception {
        var grants = ALL.sql("""
                        insert into section_grant (id, organisation_id, young_person_id, section, recipient_kind, recipient_id, may_add, purpose, basis,
                               starts_at, ends_at, decided_by, decided_at)
                        select gen_random_uuid(), organisation_id, young_person_id, 'health', recipient_kind, recipient_id, false, 'x', 'agreed',
                               starts_at, now() + interval '10 days', decided_by, decided_at
                          from section_grant where young_person_id = ?
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
        var list = sees(jay.account(), coming(jay)).select("section .card a");
        assertThat(list.eachText())
                .startsWith(
                        "A meeting of all three",
                        "Part of the sharing with Brightwell ends",
                        "Last day with Amina",
                        "Leah begins");
        assertThat(list.eachAttr("href"))
                .contains("/young-people/" + jay.id() + "/handovers/" + handover + "/meetings")
                .contains("/young-people/" + jay.id() + "/handovers/" + handover);
        assertThat(sees(amina, "/coming").select("tbody tr td:nth-child(2)").eachText())
                .startsWith(
                        "A meeting of all three",
                        "Part of the sharing with Brightwell ends",
                        "Last day with Amina",
                        "Leah begins");
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

    /** Whose law it is, a manager says; until then nothing is said of any. */
    @Test
    void whatABirthdayChangesIsSaidAsTheLawOfTheNationHasIt() throws Exception {
        var eighteen = coming(jay) + "/18";
        assertThat(sees(jay.account(), eighteen).text()).doesNotContain("What changes that day", "law");
        assertThat(sees(amina, eighteen).select(".why").text()).contains("Nobody has said yet");
        assertThat(sees(amina, eighteen).select("a[href=/nation]")).isEmpty();
        for (var other : new UUID[] {
            amina.account(), jay.account(), partner.account(), analyst.account(), administrator.account()
        }) {
            asks(other, "/nation").andExpect(status().isForbidden());
            sends(other, "/nation", "nation", "wales").andExpect(status().isForbidden());
        }
        assertThat(sees(tom, eighteen).select("main a[href=/nation]")).hasSize(1);
        assertThat(sees(tom, "/nation").select("input[name=nation][checked]"))
                .as("chosen for nobody")
                .isEmpty();
        sends(tom, "/nation", "nation", "atlantis").andExpect(status().is(422));
        sends(tom, "/nation", "nation", "wales").andExpect(redirectedUrl("/nation"));
        assertThat(sees(tom, "/nation").select("input[name=nation][checked]").attr("value"))
                .isEqualTo("wales");
        assertThat(sees(jay.account(), eighteen).select("section.why").text())
                .contains("When I am Ready", "law of Wales")
                .doesNotContain("England");
        sends(tom, "/nation", "nation", "scotland").andExpect(redirectedUrl("/nation"));
        assertThat(sees(amina, coming(jay) + "/21").select("section.why").text())
                .contains("(Scotland) Act 2026", "law of Scotland");
        sends(tom, "/nation", "nation", "england").andExpect(redirectedUrl("/nation"));
        assertThat(sees(jay.account(), eighteen).select("section.why").text())
                .contains("local offer", "law of England in November 2026");
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

    @Test
    void whatIsSentTwiceIsKeptOnceAndWhoIsSecondLooksFirst() throws Exception {
        var key = UUID.randomUUID();
        var fields = event(key, "move", "The flat", day(20));
        for (var twice = 0; twice < 2; twice++) {
            sends(amina, coming(jay), fields).andExpect(redirectedUrl(coming(jay) + "/" + key));
        }
        var late = page(
                sends(amina, coming(jay), but(fields, "words", "The house")).andExpect(status().isConflict()));
        assertThat(late.select(".warning").text()).contains("This was saved before", "The flat");
        assertThat(late.select("#words").val()).isEqualTo("The house");
        assertThat(rows("coming_event", jay)).isEqualTo(1);
        var flat = coming(jay) + "/" + key;
        sends(amina, coming(jay), event(UUID.randomUUID(), "move", "The flat", day(20)))
                .andExpect(redirectedUrl(flat));
        assertThat(rows("coming_event", jay))
                .as("the same words from a form fetched anew")
                .isEqualTo(1);
        var change = but(event(UUID.randomUUID(), "move", "The flat", day(25)), "seen", "1");
        for (var twice = 0; twice < 2; twice++) {
            sends(amina, flat + "/change", change).andExpect(redirectedUrl(flat));
        }
        var second =
                page(sends(tom, flat + "/change", but(event(UUID.randomUUID(), "move", "Mine", day(28)), "seen", "1"))
                        .andExpect(status().isConflict()));
        assertThat(second.select(".warning").text()).contains("while you were writing");
        assertThat(second.select("#words").val()).isEqualTo("Mine");
        assertThat(second.select("[name=seen]").val()).isEqualTo("2");
        var step = step(amina.account(), flat, "Order the bed", "young", "");
        step(amina.account(), flat, "Order the bed", "young", "");
        assertThat(rows("coming_step", jay)).isEqualTo(1);
        var done = tick(0, "done", "");
        for (var twice = 0; twice < 2; twice++) {
            sends(jay.account(), step, done).andExpect(redirectedUrl(flat));
        }
        sends(amina, step, tick(0, "done", "")).andExpect(redirectedUrl(flat));
        assertThat(page(sends(amina, step, tick(0, "not-needed", "Was there already"))
                                .andExpect(status().isConflict()))
                        .select("#words")
                        .text())
                .isEqualTo("Was there already");
        dayHasCome(jay);
        var end = outcome(UUID.randomUUID(), 2, "happened", "");
        for (var twice = 0; twice < 2; twice++) {
            sends(amina, flat + "/outcome", end).andExpect(redirectedUrl(flat));
        }
        var over = page(sends(tom, flat + "/outcome", outcome(UUID.randomUUID(), 2, "off", "It rained"))
                .andExpect(status().isConflict()));
        assertThat(over.select("textarea[readonly]").text()).isEqualTo("It rained");
        assertThat(page(asks(tom, flat + "/outcome").andExpect(status().isConflict()))
                        .select("textarea[readonly]")
                        .text())
                .as("what was not sent is there to be copied later, too")
                .isEqualTo("It rained");
        assertThat(rows("coming_version", jay)).isEqualTo(3);
        assertThat(rows("coming_step_said", jay)).isEqualTo(1);
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndWhatIsTypedIsKept() throws Exception {
        var fields = but(event(UUID.randomUUID(), "", "x".repeat(201), day(-1)), "about", "2027-spring", "sure", "");
        var page = page(sends(amina, coming(jay), fields).andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".error").eachText())
                .containsExactly(
                        "Choose what it is",
                        "Your words for it are too long: 201 letters. Use at most 200",
                        "The day: this is over already. Write today or a day to come",
                        "Give the day, or about when, and not both",
                        "Choose whether it is sure");
        assertThat(page.select("[name=about] [selected]").val()).isEqualTo("2027-spring");
        assertThat(page.select(".readers").text())
                .contains("Jay", "Amina", "Tom")
                .doesNotContain("Brightwell");
        assertThat(page(sends(amina, coming(jay), event(UUID.randomUUID(), "other", "", ""))
                                .andExpect(status().isUnprocessableContent()))
                        .select(".error")
                        .eachText())
                .containsExactly("Write what it is", "Give the day, or choose about when");
        sends(amina, coming(jay), event(UUID.randomUUID(), "move", "A [[secret]] flat", day(3)))
                .andExpect(status().isUnprocessableContent());
        var flat = foreseen("move", "The flat", 20);
        assertThat(page(sends(
                                        amina,
                                        flat + "/change",
                                        but(event(UUID.randomUUID(), "move", "The flat", day(20)), "seen", "1"))
                                .andExpect(status().isUnprocessableContent()))
                        .text())
                .contains("This is what it says already");
        assertThat(page(sends(
                                        amina,
                                        flat + "/steps",
                                        "key",
                                        UUID.randomUUID().toString(),
                                        "words",
                                        "",
                                        "who",
                                        ruth.account().toString(),
                                        "due",
                                        day(-2))
                                .andExpect(status().isUnprocessableContent()))
                        .select(".error")
                        .eachText())
                .containsExactly(
                        "Write what is to be done",
                        "Choose who does it",
                        "By which day: this is over already. Write today or a day to come, or leave it empty");
        var typed = but(event(UUID.randomUUID(), "work-begins", "The bike shop", ""), "about", "2027-03");
        sends(jay.account(), draftsOf(jay) + "coming", typed).andExpect(status().isNoContent());
        var begun = sees(jay.account(), coming(jay) + "/new");
        assertThat(begun.select("#words").val()).isEqualTo("The bike shop");
        assertThat(begun.select("[name=about] [selected]").val()).isEqualTo("2027-03");
        assertThat(sees(jay.account(), "/drafts").select("main").text()).contains("Go on writing what is coming");
        sends(jay.account(), coming(jay), typed).andExpect(status().is3xxRedirection());
        sends(jay.account(), draftsOf(jay) + "coming", typed).andExpect(status().isConflict());
        var step = step(jay.account(), flat, "Pack", "young", "");
        for (var form : new String[] {"/change", "/outcome", "/steps"}) {
            var name = form.equals("/steps") ? "step" : form.substring(1);
            sends(amina, drafts(name, flat), "key", UUID.randomUUID().toString(), "words", "Begun " + form)
                    .andExpect(status().isNoContent());
        }
        sends(amina, drafts("said", step), tick(0, "", "Begun here")).andExpect(status().isNoContent());
        assertThat(sees(amina, step).select("#words").text()).isEqualTo("Begun here");
        assertThat(sees(amina, flat + "/outcome").select("#words").text()).isEqualTo("Begun /outcome");
        assertThat(sees(amina, flat + "/steps/new").select("#words").text()).isEqualTo("Begun /steps");
        sends(amina, drafts("other", flat), typed).andExpect(status().isNotFound());
    }

    @Test
    void nobodyElseReadsOrWritesIt() throws Exception {
        var flat = foreseen("move", "The flat", 20);
        var step = step(amina.account(), flat, "Order the bed", "young", "");
        var pages = new String[] {
            coming(jay),
            coming(jay) + "/new",
            flat,
            flat + "/change",
            flat + "/outcome",
            flat + "/steps/new",
            step,
            coming(jay) + "/18"
        };
        var posts = new String[] {
            coming(jay),
            flat + "/change",
            flat + "/outcome",
            flat + "/steps",
            step,
            draftsOf(jay) + "coming",
            drafts("change", flat),
            drafts("said", step)
        };
        var fields = but(event(UUID.randomUUID(), "move", "x", day(2)), "seen", "1");
        for (var hidden : new UUID[] {ruth.account(), administrator.account(), partner.account(), maya.account()}) {
            for (var page : pages) {
                asks(hidden, page).andExpect(status().isNotFound());
            }
            for (var to : posts) {
                sends(hidden, to, fields).andExpect(status().isNotFound());
            }
        }
        for (var page : pages) {
            asks(analyst, page).andExpect(status().isForbidden());
        }
        sends(analyst, flat + "/change", fields).andExpect(status().isForbidden());
        var mayas = flat.replace(jay.id().toString(), maya.id().toString());
        asks(amina, mayas).andExpect(status().isNotFound());
        sends(amina, mayas + "/change", fields).andExpect(status().isNotFound());
        sends(amina, step.replace(jay.id().toString(), maya.id().toString()), tick(0, "done", ""))
                .andExpect(status().isNotFound());
        ruth.opensInEmergency(jay, "Jay rang at night and was alone").stillOpen();
        world.settle();
        assertThat(sees(ruth, coming(jay)).select(".card").text()).contains("The flat");
        assertThat(sees(ruth, flat)
                        .select("main form, main a[href*=/change], main a[href*=/steps], main a[href*=/outcome]"))
                .isEmpty();
        assertThat(page(asks(ruth, coming(jay) + "/new").andExpect(status().isForbidden()))
                        .text())
                .contains("In an emergency you only read");
        for (var to : posts) {
            sends(ruth, to, fields).andExpect(status().isForbidden());
        }
        assertThat(rows("coming_version", jay)).isEqualTo(1);
        var before = log(ashdown, jay).size();
        assertThat(sees(amina, coming(jay))
                        .select("nav.tabs a[aria-current=page]")
                        .text())
                .isEqualTo("What is coming");
        assertThat(log(ashdown, jay).subList(before, before + 1)).containsExactly("coming");
        assertThat(sees(jay.account(), "/young-people/" + jay.id() + "/who-looked")
                        .text())
                .contains("the page of what is coming");
    }

    private String drafts(String form, String of) {
        return draftsOf(jay) + "coming-" + form + "-" + of.substring(of.lastIndexOf('/') + 1);
    }
}
