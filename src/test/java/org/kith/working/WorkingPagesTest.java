package org.kith.working;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.actor.Actor;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;
import org.kith.words.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What workers say of themselves: said on one page, and read beside their names by the young people they work with. */
class WorkingPagesTest extends OnPages {
    private final LocalDate today = LocalDate.now(Dates.LONDON);

    InOrganisation ashdown;
    Colleague amina;
    Colleague ben;
    Colleague tom;
    Colleague ruth;
    Colleague analyst;
    Young jay;
    Young robin;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        amina = north.worker("Amina");
        ben = north.worker("Ben");
        tom = north.manager("Tom");
        ruth = ashdown.team("River").worker("Ruth");
        jay = north.youngPerson("Jay").comesIn();
        robin = ashdown.team("West").youngPerson("Robin").comesIn();
        amina.worksWith(jay).since("1 year ago");
        ruth.worksWith(jay).since("1 year ago").until("3 weeks ago");
        analyst = ashdown.analyst("Wendy");
        world.settle();
    }

    private void says(Colleague who, int seen, String hello, String... more) throws Exception {
        sends(who, "/working", fields(seen, hello, more)).andExpect(redirectedUrl("/working"));
    }

    private static String[] fields(int seen, String hello, String... more) {
        var fields = new ArrayList<>(
                List.of("key", UUID.randomUUID().toString(), "seen", String.valueOf(seen), "hello", hello));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    private int versions() {
        return JdbcClient.create(TestDatabase.superuser())
                .sql("select count(*) from working_said where organisation_id = ?")
                .param(ashdown.id())
                .query(Integer.class)
                .single();
    }

    private static String[] allDay() {
        var fields = new ArrayList<String>();
        for (var day : List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")) {
            fields.addAll(List.of(day + "-from", "0:01", day + "-until", "midnight"));
        }
        return fields.toArray(String[]::new);
    }

    @Test
    void aHelloWaitsToBeSaidAndIsSeenOnTheFirstPage() throws Exception {
        assertThat(sees(amina, "/to-do").select("main .card").text())
                .contains("The young people you work with see nothing from you yet.");
        assertThat(sees(ben, "/to-do").select("main .card"))
                .as("whoever works with nobody")
                .isEmpty();
        assertThat(sees(amina, "/working").select("main").text()).contains("Young people see only your name so far.");
        assertThat(sees(jay.account(), "/today").select(".here .when, .here .says"))
                .isEmpty();
        var form = sees(amina, "/working/change");
        assertThat(form.select(".readers").text()).contains("The young people you work with, those of your team");
        assertThat(form.select("#stand-in option").eachText()).containsExactly("Nobody", "Ben", "Tom");
        says(
                amina,
                0,
                " I am Amina. I like tea. ",
                "monday-from",
                "9",
                "monday-until",
                "5",
                "tuesday-from",
                "9.00",
                "tuesday-until",
                "17:00",
                "phone",
                "07700 900214",
                "texts",
                "yes",
                "email",
                "amina@example.org",
                "best",
                "text");
        assertThat(sees(amina, "/to-do").select("main .card")).isEmpty();
        var shown = sees(amina, "/working");
        assertThat(shown.select("dd").eachText()).containsExactly("Monday to Tuesday: 9am to 5pm", "Nobody");
        for (var page : new String[] {"/today", "/young-people/" + jay.id() + "/workers"}) {
            var card = sees(jay.account(), page).selectFirst("main .card:has(.says)");
            assertThat(card.select("strong").text()).isEqualTo("Amina");
            assertThat(card.select(".words-then").text()).isEqualTo("I am Amina. I like tea.");
            assertThat(card.select(".says a").eachAttr("href"))
                    .containsExactly("sms:07700900214", "tel:07700900214", "mailto:amina@example.org");
            assertThat(card.select(".says a").eachText())
                    .containsExactly("Text: Amina", "Call: Amina", "E-mail: Amina");
            assertThat(card.select(".when").text()).matches("(Here|Back) .+");
            assertThat(card.select(".says .quiet").text()).contains("07700 900214", "A text is best");
        }
    }

    @Test
    void whoIsAwayIsReachedThroughWhoeverStandsIn() throws Exception {
        says(
                amina,
                0,
                "I am Amina",
                with(
                        allDay(),
                        "phone",
                        "07700 900214",
                        "stand-in",
                        ben.account().toString()));
        assertThat(sees(jay.account(), "/today").select(".when").text()).isEqualTo("Here today until midnight");
        says(ben, 0, "I am Ben", with(allDay(), "phone", "07700 900300", "texts", "yes"));
        sends(
                        amina,
                        "/working/away",
                        "away-from",
                        today.toString(),
                        "away-until",
                        today.plusDays(5).toString())
                .andExpect(redirectedUrl("/working"));
        var last = Dates.weekday(today.plusDays(5), today);
        var card = sees(jay.account(), "/today").selectFirst(".here");
        assertThat(card.select(".when").text()).isEqualTo("Away until " + last + ". Ben stands in.");
        assertThat(card.select(".says a").eachText()).containsExactly("Call Ben", "Text Ben");
        sends(ben, "/working/away", "away-from", today.toString(), "away-until", today.toString())
                .andExpect(redirectedUrl("/working"));
        var alone = sees(jay.account(), "/today").selectFirst(".here");
        assertThat(alone.select(".when").text()).as("Ben is away too").isEqualTo("Away until " + last);
        assertThat(alone.select(".says a").eachText()).containsExactly("Call: Amina");
        var page = sees(amina, "/working");
        assertThat(page.select("#away ~ .lines li strong").eachText())
                .containsExactly(Dates.weekday(today, today) + " to " + last);
        for (var twice = 0; twice < 2; twice++) {
            sends(amina, "/working/away/removal", "away-from", today.toString()).andExpect(redirectedUrl("/working"));
        }
        assertThat(sees(jay.account(), "/today").select(".when").text()).startsWith("Here today");
        assertThat(versions()).as("nothing is written over").isEqualTo(5);
    }

    private static String[] with(String[] fields, String... more) {
        var all = new ArrayList<>(List.of(fields));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    @Test
    void colleaguesSeeHoursAndWhoStandsInAndTheManagerWhoSaysNothing() throws Exception {
        says(
                amina,
                0,
                "I am Amina",
                "monday-from",
                "9",
                "monday-until",
                "5",
                "stand-in",
                tom.account().toString());
        for (var colleague : new Colleague[] {ben, ruth}) {
            assertThat(sees(colleague, "/workers/" + amina.worker())
                            .select("#hours")
                            .text())
                    .contains("Monday: 9am to 5pm", "Who stands in Tom", "I am Amina");
        }
        assertThat(sees(analyst, "/workers/" + amina.worker()).select("#hours")).isEmpty();
        assertThat(sees(tom, "/working").select("#silent li").eachText()).containsExactly("Ben", "Tom");
        assertThat(sees(ben, "/working").select("#silent")).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndNothingTypedIsLost() throws Exception {
        var page = page(sends(
                        amina,
                        "/working",
                        fields(
                                0,
                                "",
                                "monday-from",
                                "nine",
                                "monday-until",
                                "5",
                                "tuesday-from",
                                "9",
                                "wednesday-from",
                                "9am",
                                "wednesday-until",
                                "9am",
                                "texts",
                                "yes",
                                "email",
                                "amina@",
                                "best",
                                "call",
                                "stand-in",
                                ruth.account().toString()))
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".error").eachText())
                .containsExactly(
                        "Write a hello",
                        "Monday: write a time such as 9, 9.30 or 5pm",
                        "Tuesday: write until when, or leave both empty",
                        "Wednesday: this is the same time as the one it begins at",
                        "Write the number they can text",
                        page.select("#email-wrong").text(),
                        "You have not given that way to reach you: choose another, or leave it",
                        "Choose somebody of your team, or nobody");
        assertThat(page.select("#monday-from").val()).isEqualTo("nine");
        assertThat(page.select("[name=texts][checked]")).hasSize(1);
        says(amina, 0, "I am Amina");
        var away = page(sends(amina, "/working/away", "away-from", "2026-12-04", "away-until", "2026-12-01")
                .andExpect(status().isUnprocessableContent()));
        assertThat(away.select("#away-until-wrong").text()).contains("before the first one");
        assertThat(away.select("#away-from").val()).isEqualTo("2026-12-04");
        sends(amina, "/working/away/removal").andExpect(status().isBadRequest());
        sends(ben, "/working/away", "away-from", today.toString(), "away-until", today.toString())
                .andExpect(status().isForbidden());
        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void sentTwiceItIsKeptOnceAndWhoIsSecondIsTold() throws Exception {
        var first = fields(0, "I am Amina");
        for (var twice = 0; twice < 2; twice++) {
            sends(amina, "/working", first).andExpect(redirectedUrl("/working"));
        }
        assertThat(versions()).isEqualTo(1);
        var page = page(sends(amina, "/working", fields(0, "Hi, Amina here", "phone", "07700 900214"))
                .andExpect(status().isConflict()));
        assertThat(page.select(".warning").text()).contains("This was changed while you were writing", "I am Amina");
        assertThat(page.select("#hello").text()).isEqualTo("Hi, Amina here");
        assertThat(page.select("[name=seen]").val()).isEqualTo("1");
        says(amina, 1, "Hi, Amina here");
        assertThat(sees(amina, "/working").select("details").text()).contains("I am Amina");
        assertThat(versions()).isEqualTo(2);
    }

    @Test
    void onlyThoseTheyWorkWithAndColleaguesReadIt() throws Exception {
        says(amina, 0, "I am Amina");
        says(ruth, 0, "I am Ruth");
        var brightwell = ashdown.service("Brightwell", "housing");
        var hidden = List.of(
                robin.account(),
                analyst.account(),
                ashdown.administrator("Piotr").account(),
                brightwell.partner("Dana").account());
        world.settle();
        for (var who : hidden) {
            assertThat(read(who)).as(String.valueOf(hidden.indexOf(who))).isEmpty();
            asks(who, "/working").andExpect(status().isForbidden());
            asks(who, "/working/change").andExpect(status().isForbidden());
            sends(who, "/working", fields(0, "x")).andExpect(status().isForbidden());
            sends(who, "/working/away", "away-from", "2026-12-04", "away-until", "2026-12-04")
                    .andExpect(status().isForbidden());
            sends(who, "/working/away/removal", "away-from", "2026-12-04").andExpect(status().isForbidden());
        }
        assertThat(read(jay.account())).as("Ruth stopped").containsExactly("I am Amina");
        assertThat(read(ben.account())).containsExactly("I am Amina", "I am Ruth");
        JdbcClient.create(TestDatabase.superuser())
                .sql("update account set ended_at = now() where id = ?")
                .param(amina.account())
                .update();
        assertThat(read(jay.account())).as("Amina has left").isEmpty();
        assertThat(sees(jay.account(), "/young-people/" + jay.id() + "/workers").text())
                .doesNotContain("I am Amina");
    }

    private List<String> read(UUID who) {
        return acting.as(Actor.person(who), viewer -> jdbc.sql("select hello from working_said order by hello")
                .query(String.class)
                .list());
    }
}
