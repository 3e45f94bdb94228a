package org.kith.introductions;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.kith.OnPages;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;
import org.kith.words.Dates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** A young person to whom somebody new is introduced, and what tests of it share. */
abstract class OnIntroductions extends OnPages {
    static final JdbcClient ALL = JdbcClient.create(TestDatabase.superuser());

    @Autowired
    Clock clock;

    InOrganisation ashdown;
    Colleague amina;
    Colleague tom;
    Colleague ruth;
    Colleague analyst;
    Colleague administrator;
    Colleague partner;
    Young jay;
    Young maya;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        amina = north.worker("Amina");
        tom = north.manager("Tom");
        ruth = ashdown.team("River").worker("Ruth");
        jay = north.youngPerson("Jay").comesIn();
        maya = north.youngPerson("Maya").comesIn();
        analyst = ashdown.analyst("Wendy");
        administrator = ashdown.administrator("Piotr");
        var brightwell = ashdown.service("Brightwell", "housing");
        partner = brightwell.partner("Dana");
        jay.shares("people").with(brightwell);
        world.settle();
    }

    String all() {
        return "/young-people/" + jay.id() + "/introductions";
    }

    String aboutMe() {
        return "/young-people/" + jay.id() + "/about-me";
    }

    String day(int from) {
        return LocalDate.now(clock.withZone(Dates.LONDON)).plusDays(from).toString();
    }

    String begun(UUID by, String whom, String... more) throws Exception {
        var key = UUID.randomUUID().toString();
        var fields = new String[] {"key", key, "whom", whom, "why", "She has the keys of the flat"};
        sends(by, all(), with(fields, more)).andExpect(redirectedUrl(all() + "/" + key));
        return all() + "/" + key;
    }

    void says(UUID by, String one, String part, String... fields) throws Exception {
        tries(by, one, part, fields).andExpect(redirectedUrl(one));
    }

    ResultActions tries(UUID by, String one, String part, String... fields) throws Exception {
        var key = UUID.randomUUID().toString();
        return sends(by, one + "/parts/" + part, with(fields, "key", key, "seen", String.valueOf(said(one))));
    }

    static String[] with(String[] fields, String... more) {
        return Stream.concat(Stream.of(fields), Stream.of(more)).toArray(String[]::new);
    }

    static int said(String one) {
        return ALL.sql("select count(*) from introduction_step where introduction_id = cast(? as uuid)")
                .param(one.substring(one.lastIndexOf('/') + 1))
                .query(Integer.class)
                .single();
    }

    /** The day of what is planned is over, without waiting for it. */
    static void dayIsOver(String one) {
        ALL.sql(
                        "update introduction_step set on_day = on_day - 30 where introduction_id = cast(? as uuid) and on_day is not null")
                .param(one.substring(one.lastIndexOf('/') + 1))
                .update();
    }

    String[] plan(int days) {
        return new String[] {"day", day(days), "time", "16:30", "place", "The flat, Lock Street", "along", "Amina"};
    }

    static void plans(String one, String time, String place, String wish) {
        ALL.sql("""
                        insert into introduction_step (id, organisation_id, young_person_id, introduction_id, number, kind, on_day, at_time, place, wish_id,
                               said_by, said_at)
                        select gen_random_uuid(), organisation_id, young_person_id, id, 9, 'planned', current_date, cast(%s as time), %s,
                               (select w.id from introduction_step w where w.young_person_id = i.young_person_id and %s), said_by, said_at
                          from introduction i where id = cast(? as uuid)
                        """.formatted(time, place, wish))
                .param(one.substring(one.lastIndexOf('/') + 1))
                .update();
    }
}
