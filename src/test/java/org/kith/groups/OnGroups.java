package org.kith.groups;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.demo.InService;
import org.kith.demo.InTeam;
import org.kith.demo.Young;
import org.kith.record.OnRecord;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Three young people: Jay and Maya of one team, Ollie of another, and Amina who is in both. */
abstract class OnGroups extends OnRecord {
    static final JdbcClient ALL = JdbcClient.create(TestDatabase.superuser());
    static final String WRITE = "/groups/entries";

    Young ollie;
    Young nia;
    Young pia;
    Colleague partner;

    @Override
    protected void tellMore(InTeam north, InTeam river) {
        amina.in(river);
        ollie = river.youngPerson("Ollie Reed").comesIn();
        nia = river.youngPerson("Nia").comesIn();
        pia = river.youngPerson("Pia").comesIn();
        InService brightwell = ashdown.service("Brightwell", "housing");
        partner = brightwell.partner("Dana");
        jay.shares("home").with(brightwell);
    }

    static List<String> form(UUID key, String words, Young... with) {
        var fields = new ArrayList<>(List.of("key", key.toString(), "what", "trip", "happenedOn", "2026-01-05"));
        fields.addAll(List.of("section", "home", "title", "By the sea", "words", words));
        for (var young : with) {
            fields.addAll(List.of("with", young.id().toString()));
        }
        return fields;
    }

    static String[] and(List<String> fields, String... more) {
        var all = new ArrayList<>(fields);
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    static String own(Young young) {
        return "own-" + young.id();
    }

    /** Amina writes to all three; answers where those who work with them find it. */
    String together(String words, String... more) throws Exception {
        var key = UUID.randomUUID();
        sends(amina, WRITE, and(form(key, words, jay, maya, ollie), more)).andExpect(redirectedUrl(at(key, amina)));
        return at(key, amina);
    }

    /** Where what somebody wrote with a form is found again. */
    static String at(UUID key, Colleague by) {
        var both = key + " by " + by.account();
        return WRITE + "/" + UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.US_ASCII));
    }

    static UUID entry(Young young) {
        return ALL.sql("select entry_id from group_part where young_person_id = ? order by said_at desc limit 1")
                .param(young.id())
                .query(UUID.class)
                .single();
    }

    static String mine(Young young) {
        return of(young) + "/with-others";
    }

    void says(Young young, String agreed) throws Exception {
        sends(
                        young.account(),
                        mine(young) + "/" + entry(young),
                        "key",
                        UUID.randomUUID().toString(),
                        "agreed",
                        agreed)
                .andExpect(redirectedUrl(mine(young) + "#e-" + entry(young)));
    }

    String reads(Young young, String address) throws Exception {
        return sees(young.account(), address).select("main").text();
    }

    int rows(String table) {
        return ALL.sql("select count(*) from " + table + " where organisation_id = ?")
                .param(ashdown.id())
                .query(Integer.class)
                .single();
    }

    int parts() {
        return rows("group_part");
    }

    String record(Young young) throws Exception {
        return sees(young.account(), of(young) + "/record").select("article").text();
    }
}
