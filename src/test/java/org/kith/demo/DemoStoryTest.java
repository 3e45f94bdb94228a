package org.kith.demo;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.database.BeginToken;
import org.kith.database.CannotStart;
import org.kith.database.FreshDatabase;
import org.kith.database.Installation;
import org.kith.database.TestDatabase;
import org.kith.keys.SigningKey;
import org.kith.keys.TestKey;
import org.kith.keys.WrappingKey;
import org.kith.words.BoundedMarkup;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo's story can be told, and partners in it find what Jay shares with them. */
@SpringBootTest(
        webEnvironment = WebEnvironment.MOCK,
        properties = {"kith.demo=true", "kith.base-url=http://localhost"})
class DemoStoryTest {
    @Autowired
    Demo demo;

    @Autowired
    ActorTransactions acting;

    @Autowired
    JdbcClient jdbc;

    @TestConfiguration(proxyBeanMethods = false)
    static class OnAnEmptyDatabase {
        @Bean
        DataSource dataSource() throws CannotStart {
            var empty = FreshDatabase.named("demo_story");
            Installation.DEMO.claim(empty.owner().dataSource());
            return empty.app().dataSource();
        }

        @Bean
        BeginToken beginToken() {
            return TestDatabase.get().beginToken();
        }

        @Bean
        WrappingKey wrappingKey() {
            return TestKey.wrapping();
        }

        @Bean
        SigningKey signingKey() {
            return TestKey.signing();
        }
    }

    @Test
    void partnersFindWhatJaySharesAndWhatTheyAreAsked() {
        demo.tell();
        assertThat(shared("Dana Whitlock")).isEqualTo("Jay home false, Jay skills false");
        assertThat(shared("Kwame Boateng")).isEqualTo("Jay learning true");
        assertThat(asked("Dana Whitlock")).isEqualTo("answered");
        assertThat(asked("Callum Reid")).isEqualTo("open");
        everythingWrittenLooksAsIfNoMarkWereBounded();
        aHandoverIsHalfwayAndOthersAreOver();
        promisesAReconnectionAndACircleOverYears();
    }

    /** One that is in the middle; one that was warm, and so one person with two stretches; one that was cold. */
    private void aHandoverIsHalfwayAndOthersAreOver() {
        assertThat(one("Grace Bell", """
                select string_agg(distinct t.kind, ' ' order by t.kind) from handover h join handover_step t on t.handover_id = h.id
                  join person_name n on n.young_person_id = h.young_person_id
                 where n.known_as = 'Maya' and h.opened_at < now() - interval '14 days'
                """))
                .isEqualTo("ahead first held helps letter matters myself named planned reply suits where who");
        assertThat(one("Grace Bell", """
                select string_agg(t.kind || ' ' || t.meeting || case when t.on_day > current_date then ' ahead' else '' end, ', '
                           order by t.on_day, t.kind desc)
                  from handover_step t join person_name n on n.young_person_id = t.young_person_id where n.known_as = 'Maya' and t.meeting is not null
                """))
                .isEqualTo("planned overlap, held overlap, planned three ahead, planned goodbye ahead");
        assertThat(one("Grace Bell", """
                select count(*) from handover_step t where t.place = 'The choir' and extract(dow from t.on_day) <> 4
                """)).isEqualTo("0");
        assertThat(one("Grace Bell", """
                select string_agg(n.known_as || case when h.warm then ' warm' else ' cold' end, ', ') from kith.handover_now h
                  join person_name n on n.young_person_id = h.young_person_id where not h.open
                """)).isEqualTo("Aaron cold");
        assertThat(one("Tom Ridley", """
                select string_agg(n.known_as || case when h.warm and h.met_at is not null then ' warm' else ' cold' end, ', ') from kith.handover_now h
                  join person_name n on n.young_person_id = h.young_person_id where not h.open
                """)).isEqualTo("Bryn warm, Bryn warm");
        assertThat(one("Tom Ridley", """
                select string_agg(a.name || case when w.ends_on is null then ' now' else '' end, ', ' order by w.starts_on) from kith.working_with w
                  join account a on a.id = w.account_id join person_name n on n.young_person_id = w.young_person_id where n.known_as = 'Bryn'
                """)).isEqualTo("Amina Okafor, Callum Reid, Amina Okafor now");
        assertThat(one("Hannah Frost", """
                select string_agg(a.name || ' ' || (s.phone is not null and s.hello <> '' and s.hours is not null) || ' ' || coalesce(s.away, ''), ', '
                           order by a.name) from working_said s join account a on a.id = s.account_id where a.name in ('Hannah Frost', 'Marek Nowak')
                """)).isEqualTo("Hannah Frost true , Marek Nowak true ");
    }

    private void promisesAReconnectionAndACircleOverYears() {
        assertThat(
                        one(
                                "Amina Okafor",
                                "select string_agg(distinct step, ' ' order by step) from promise_story where step in ('kept', 'change', 'not-kept')"))
                .isEqualTo("change kept not-kept");
        assertThat(one("Amina Okafor", """
                select count(*) from promise_story s where s.step = 'change' and s.words like '%Thursday%' and extract(dow from s.due) <> 4
                """)).isEqualTo("0");
        assertThat(one("Amina Okafor", """
                select count(*) from entry where title = 'Thursday evening' and extract(dow from happened_on) <> 4
                """)).isEqualTo("0");
        assertThat(one("Amina Okafor", """
                select string_agg(step, ' ' order by said_at) from reconnection_step where step not in ('note')
                """)).isEqualTo("found safe confirmed asked");
        assertThat(one("Amina Okafor", """
                select (min(c.said_at) < now() - interval '35 months') || ' ' || (count(distinct date_trunc('month', c.said_at)) > 5)
                  from circle_closeness c join person_name n on n.young_person_id = c.young_person_id where n.known_as = 'Jay'
                """)).isEqualTo("true true");
    }

    private String one(String who, String sql) {
        return acting.as(
                actor(who), viewer -> String.valueOf(jdbc.sql(sql).query().singleValue()));
    }

    private void everythingWrittenLooksAsIfNoMarkWereBounded() {
        var written = acting.as(
                actor("Amina Okafor"),
                viewer -> jdbc.sql("select body from entry").query(String.class).list());
        assertThat(written).hasSizeGreaterThan(5).allSatisfy(words -> assertThat(BoundedMarkup.of(words))
                .isEqualTo(words));
    }

    private String asked(String who) {
        return acting.as(actor(who), viewer -> jdbc.sql(
                        "select case when answer is null then 'open' else 'answered' end from look_question where looked_by = kith.actor()")
                .query(String.class)
                .single());
    }

    private String shared(String who) {
        return acting.as(actor(who), viewer -> jdbc.sql("""
                        select string_agg(n.known_as || ' ' || s.section || ' ' || s.may_add, ', ' order by s.section)
                          from kith.shared_with_me s join person_name n on n.young_person_id = s.young_person_id
                        """).query(String.class).single());
    }

    private Actor actor(String who) {
        return Actor.person(demo.everybody().stream()
                .filter(person -> who.equals(person.name()))
                .findFirst()
                .orElseThrow()
                .account());
    }
}
