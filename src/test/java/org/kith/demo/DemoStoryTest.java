package org.kith.demo;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.kith.Plugs;
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
        Plugs.of(InDemo.class).forEach(room -> room.isTold(this::one));
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
        return Actor.person(demo.everybody().people().stream()
                .filter(person -> who.equals(person.name()))
                .findFirst()
                .orElseThrow()
                .account());
    }
}
