package org.kith.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;
import org.kith.words.Dates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is set, in the calendar of somebody's phone. */
class CalendarPagesTest extends OnPages {
    private static final JdbcClient ALL = JdbcClient.create(TestDatabase.superuser());

    @Autowired
    private Clock clock;

    private InOrganisation ashdown;
    private Colleague amina;
    private Colleague tom;
    private Young jay;
    private Young maya;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        amina = north.worker("Amina");
        tom = north.manager("Tom");
        jay = north.youngPerson("Jay").born("16 years ago").comesIn();
        maya = north.youngPerson("Maya").born("16 years ago").comesIn();
        amina.worksWith(jay).since("1 year ago");
        world.settle();
    }

    private String day(int from) {
        return LocalDate.now(clock).plusDays(from).toString();
    }

    private String makes(UUID who, String called) throws Exception {
        sends(who, "/calendar", "key", UUID.randomUUID().toString(), "called", called)
                .andExpect(redirectedUrl("/calendar"));
        var address = sees(who, "/calendar").select("main .lines .address");
        return URI.create(address.first().text()).getPath();
    }

    private String text(String address) throws Exception {
        return mvc.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private List<VEvent> read(String address) throws Exception {
        return Biweekly.parse(text(address)).first().getEvents();
    }

    private void isGone(String address) throws Exception {
        mvc.perform(get(address)).andExpect(status().isNotFound());
    }

    private void foreseen(Young young, String words, int from) throws Exception {
        var key = UUID.randomUUID();
        var coming = "/young-people/" + young.id() + "/coming";
        sends(
                        amina,
                        coming,
                        "key",
                        key.toString(),
                        "kind",
                        "review",
                        "words",
                        words,
                        "day",
                        day(from),
                        "seen",
                        "0",
                        "about",
                        "",
                        "sure",
                        "sure")
                .andExpect(redirectedUrl(coming + "/" + key));
    }

    private UUID meets(UUID handover, int from, String time, String before) {
        var id = UUID.randomUUID();
        ALL.sql("""
                        insert into handover_step (id, organisation_id, young_person_id, handover_id, kind, meeting, on_day, at_time, place, about_id, said_by, said_at)
                        values (?, ?, ?, ?, 'planned', 'three', ?::date, ?::time, 'The secret cafe', ?::uuid, ?, now())
                        """)
                .params(id, ashdown.id(), jay.id(), handover, day(from), time, before, amina.account())
                .update();
        return id;
    }

    private UUID leaves() {
        var id = UUID.randomUUID();
        ALL.sql("""
                        insert into handover (id, organisation_id, young_person_id, account_id, last_day, reason, opened_by, opened_at)
                        values (?, ?, ?, ?, current_date + 20, 'OTHERS', ?, now())
                        """)
                .params(id, ashdown.id(), jay.id(), amina.account(), tom.account())
                .update();
        return id;
    }

    @Test
    void aPhoneReadsTimesAndOneWordAndNothingElse() throws Exception {
        foreseen(jay, "The flat in Mill Street", 10);
        foreseen(maya, "Exam", 9);
        var handover = leaves();
        var first = meets(handover, 3, "16:30", null);
        var address = makes(jay.account(), "Football");
        var events = read(address);
        assertThat(events).hasSize(2);
        assertThat(events.getFirst().getDateStart().getValue().toInstant())
                .isEqualTo(LocalDate.now(clock)
                        .plusDays(3)
                        .atTime(LocalTime.of(16, 30))
                        .atZone(Dates.LONDON)
                        .toInstant());
        assertThat(events).extracting(one -> one.getSummary().getValue()).containsOnly("Football");
        var text = text(address);
        assertThat(text)
                .doesNotContain(
                        "Jay",
                        "Amina",
                        "Tom",
                        "Ashdown",
                        "secret",
                        "Mill",
                        "Exam",
                        jay.id().toString())
                .doesNotContain("DESCRIPTION", "LOCATION", "ATTENDEE", "ORGANIZER", "URL");
        var moved = meets(handover, 4, "10:00", first.toString());
        assertThat(read(address)).hasSize(2);
        assertThat(read(address).getFirst().getDateStart().getValue().toInstant())
                .isEqualTo(LocalDate.now(clock)
                        .plusDays(4)
                        .atTime(LocalTime.of(10, 0))
                        .atZone(Dates.LONDON)
                        .toInstant());
        var meetings = "/young-people/" + jay.id() + "/handovers/" + handover + "/meetings";
        sends(amina, meetings + "/" + moved, "key", key(), "came", "fell-through", "words", "Amina is ill")
                .andExpect(redirectedUrl(meetings));
        assertThat(read(address)).hasSize(1);
    }

    /** Whoever works with young people reads what is set with those they work with, and not with all of their team. */
    @Test
    void aWorkerReadsWhatIsSetWithWhomTheyWork() throws Exception {
        foreseen(jay, "The flat in Mill Street", 10);
        foreseen(maya, "Exam", 9);
        assertThat(read(makes(amina.account(), "Work"))).hasSize(1);
        assertThat(read(makes(tom.account(), "Work"))).isEmpty();
    }

    @Test
    void anAddressStopsAtOnceForGood() throws Exception {
        var mine = makes(jay.account(), "Football");
        var mayas = makes(maya.account(), "Busy");
        isGone("/calendar/nothing");
        var feed = ALL.sql("select id from calendar_feed where account_id = ?")
                .param(jay.account())
                .query(UUID.class)
                .single()
                .toString();
        sends(maya.account(), "/calendar/ending", "feed", feed).andExpect(redirectedUrl("/calendar"));
        assertThat(read(mine)).isEmpty();
        sends(jay.account(), "/calendar/ending", "feed", feed).andExpect(redirectedUrl("/calendar"));
        isGone(mine);
        assertThat(sees(jay.account(), "/calendar").select("main .lines .address"))
                .isEmpty();
        assertThat(read(mayas)).isEmpty();
        ALL.sql("""
                        insert into way_in_change (id, organisation_id, account_id, what, label, said_by, because, happened_at)
                        values (gen_random_uuid(), ?, ?, 'device lost', 'Phone', ?, 'Lost', now())
                        """).params(ashdown.id(), maya.account(), tom.account()).update();
        isGone(mayas);
        var toms = makes(tom.account(), "Work");
        ALL.sql("update account set ended_at = now() where id = ?")
                .param(tom.account())
                .update();
        isGone(toms);
        var aminas = makes(amina.account(), "Work");
        ALL.sql("insert into provider_account values (?, sha256(?::text::bytea), now(), now(), now())")
                .params(amina.account(), amina.account())
                .update();
        isGone(aminas);
    }

    @Test
    void whatIsTypedIsPutRightAndAFormSentTwiceMakesOne() throws Exception {
        assertThat(sees(jay.account(), "/calendar").select("[name=called]").val())
                .isEqualTo("Appointment");
        var key = UUID.randomUUID().toString();
        for (var twice = 0; twice < 2; twice++) {
            sends(jay.account(), "/calendar", "key", key, "called", "Football").andExpect(redirectedUrl("/calendar"));
        }
        assertThat(sees(jay.account(), "/calendar").select("main .lines .address"))
                .hasSize(1);
        var page = page(sends(jay.account(), "/calendar", "key", key(), "called", " ")
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".error").text()).contains("Write one word");
        for (var more = 0; more < 4; more++) {
            makes(jay.account(), "Football");
        }
        page = page(sends(jay.account(), "/calendar", "key", key(), "called", "Sixth")
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".error").text()).contains("five addresses already");
        assertThat(page.select("[name=called]").val()).isEqualTo("Sixth");
        assertThat(page.select("main .lines a[href^=webcal:]").stream().map(Element::text))
                .hasSize(5);
        asks(ashdown.analyst("Wendy"), "/calendar").andExpect(status().isForbidden());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
