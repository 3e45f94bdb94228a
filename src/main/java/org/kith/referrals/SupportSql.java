package org.kith.referrals;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.actor.OneByOne;
import org.kith.actor.Viewer;
import org.kith.words.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about services that would like to help. Policy shows a service its own, and nothing of what a young person said. */
@Component
class SupportSql {
    /** What waits for the team of each young person. */
    static final String WAITS = "r.ended_at is null";

    private final JdbcClient jdbc;

    SupportSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Told(UUID ask, SupportAsk.Said said) {}

    /** Those that are open first, then the latest. What is said at once about one young person waits for one another. */
    List<SupportAsk> oneByOne(UUID youngPerson) {
        OneByOne.about(jdbc, youngPerson);
        return all(youngPerson);
    }

    List<SupportAsk> all(UUID youngPerson) {
        var asks = jdbc.sql("""
                        select a.id, s.name as service, a.help, a.words, b.name as by, a.asked_at, a.ended_at is null as open
                          from referral_ask a left join service s on s.id = a.service_id left join account b on b.id = a.asked_by
                         where a.young_person_id = ? order by a.ended_at is null desc, a.asked_at desc, a.id
                        """)
                .param(youngPerson)
                .query((row, number) -> new SupportAsk(
                        row.getObject("id", UUID.class),
                        DisplayName.somebody(row.getString("service")),
                        row.getString("help"),
                        row.getString("words"),
                        DisplayName.somebody(row.getString("by")),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("open"),
                        List.of()))
                .list();
        var said = said(youngPerson).stream()
                .collect(Collectors.groupingBy(Told::ask, Collectors.mapping(Told::said, Collectors.toList())));
        return asks.stream()
                .map(one -> one.with(said.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private List<Told> said(UUID youngPerson) {
        return jdbc.sql("""
                        select s.ask_id, s.step, s.words, s.how, b.name as by from referral_ask_step s left join account b on b.id = s.said_by
                         where s.young_person_id = ? order by s.said_at, s.id
                        """)
                .param(youngPerson)
                .query((row, number) -> new Told(
                        row.getObject("ask_id", UUID.class),
                        new SupportAsk.Said(
                                row.getString("step"),
                                row.getString("words"),
                                row.getString("how"),
                                DisplayName.somebody(row.getString("by")))))
                .list();
    }

    /** For the service whoever asks works for. */
    void ask(Viewer viewer, UUID youngPerson, UUID id, String help, String words) {
        jdbc.sql("""
                        insert into referral_ask (id, organisation_id, young_person_id, service_id, help, words, asked_by, asked_at)
                        values (?, ?, ?, (select kith.service()), ?, ?, ?, kith.moment()) on conflict (id) do nothing
                        """)
                .params(id, Objects.requireNonNull(viewer.organisation()), youngPerson, help, words, viewer.me())
                .update();
    }

    /** Once for each form. */
    void say(Viewer viewer, UUID youngPerson, UUID ask, UUID id, SupportAsk.Said said) {
        jdbc.sql("""
                        insert into referral_ask_step (id, organisation_id, young_person_id, ask_id, step, words, how, said_by, said_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, kith.moment()) on conflict (id) do nothing
                        """)
                .params(Arrays.asList(
                        id,
                        Objects.requireNonNull(viewer.organisation()),
                        youngPerson,
                        ask,
                        said.step(),
                        said.words(),
                        said.how(),
                        viewer.me()))
                .update();
    }

    void end(UUID ask) {
        jdbc.sql("update referral_ask set ended_at = kith.moment() where id = ? and ended_at is null")
                .param(ask)
                .update();
    }

    /** What a service asked and the young person wants, which goes on by the referral that is sent to it. */
    List<UUID> wanted(UUID youngPerson, UUID service) {
        return jdbc.sql("""
                        select a.id from referral_ask a
                         where a.young_person_id = ? and a.service_id = ? and a.ended_at is null and kith.said_of_ask(a.id) = 'yes'
                        """).params(youngPerson, service).query(UUID.class).list();
    }

    /** @param answer yes or no; null while they did not say */
    record Waiting(
            UUID youngPerson,
            @Nullable String knownAs,
            String service,
            @Nullable String answer,
            Instant since) {}

    /** Those that wait longest first. */
    List<Waiting> waiting(int most) {
        return jdbc.sql("""
                        select r.young_person_id, coalesce(y.known_as, y.child_number) as known_as, s.name as service, kith.said_of_ask(r.id) as answer, r.asked_at
                          from unnest(array(select kith.young_people())) m (id)
                         cross join lateral (select * from referral_ask r where r.organisation_id = (select kith.organisation())
                               and r.young_person_id = m.id and r.ended_at is null offset 0) r
                         cross join lateral (select * from young_person y where y.id = r.young_person_id offset 0) y
                          join service s on s.id = r.service_id
                         order by r.asked_at, r.id limit ?
                        """)
                .param(most)
                .query((row, number) -> new Waiting(
                        row.getObject("young_person_id", UUID.class),
                        row.getString("known_as"),
                        row.getString("service"),
                        row.getString("answer"),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
