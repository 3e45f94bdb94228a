package org.kith.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.Naming;
import org.kith.OnPages;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.NotFound;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.demo.Entry;
import org.kith.demo.InOrganisation;
import org.kith.demo.InTeam;
import org.kith.demo.Shared;
import org.kith.demo.Young;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What PostgreSQL itself answers about what is shared, asked as the role Kith serves with. */
class SharingPolicyTest extends OnPages {
    InOrganisation ashdown;
    Colleague amina;
    Colleague dana;
    InTeam river;
    Colleague ruth;
    Young jay;
    Entry home;
    Entry health;
    Shared grant;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        amina = north.worker("Amina");
        river = ashdown.team("River");
        ruth = river.worker("Ruth");
        var brightwell = ashdown.service("Brightwell Homes", "housing");
        dana = brightwell.partner("Dana");
        jay = north.youngPerson("Jay").comesIn();
        home = amina.writes(jay, "home", "note").saying("The boiler is fixed");
        health = amina.writes(jay, "health", "note").saying("The dentist is on Friday");
        grant = jay.shares("home").with(brightwell);
        world.settle();
    }

    @Test
    void aPartnerSeesTheSectionAndNothingElse() {
        assertThat(entries(dana)).containsExactly(home.id());
        assertThat(acting.<List<UUID>>as(dana.actor(), viewer -> ids())).containsExactly(home.id());
        assertThat(acting.<Long>changing(dana.actor(), jay.id(), viewer -> jdbc.sql("select count(*) from young_person")
                        .query(Long.class)
                        .single()))
                .isZero();
        assertThat(entries(ruth)).isEmpty();
    }

    @Test
    void thePagesSayTheSame() throws Exception {
        var record = sees(dana, "/young-people/" + jay.id() + "/record");
        assertThat(record.text()).contains("The boiler is fixed").doesNotContain("dentist", "Health");
        asks(dana, "/young-people/" + jay.id() + "/entries/" + health.id()).andExpect(status().isNotFound());
        asks(dana, "/young-people/" + jay.id() + "/entries/" + home.id() + "/versions")
                .andExpect(status().isNotFound());
        asks(dana, "/young-people/" + jay.id()).andExpect(status().isNotFound());
        asks(dana, "/young-people/" + jay.id() + "/who-looked").andExpect(status().isNotFound());
        assertThat(log(ashdown, jay)).containsExactly("record");
    }

    @Test
    void whatIsWithdrawnIsGoneWithTheNextQuestion() {
        withdraw();
        assertThat(entries(dana)).isEmpty();
    }

    @Test
    void whatIsWithdrawnWhileAPageIsBeingMadeIsNotOnIt() {
        var read = new ArrayList<List<UUID>>();
        assertThatThrownBy(() -> acting.reading(
                        dana.actor(),
                        jay.id(),
                        AccessLogEntry.at("record", "home").alsoForRecipients(),
                        viewer -> {
                            read.add(ids());
                            elsewhere(this::withdraw);
                            read.add(ids());
                            return "a page";
                        }))
                .isInstanceOf(NotFound.class);
        assertThat(read).containsExactly(List.of(home.id()), List.of());
        assertThat(log(ashdown, jay)).isEmpty();
    }

    private void withdraw() {
        acting.changing(jay.actor(), jay.id(), viewer -> jdbc.sql(
                        "update section_grant set withdrawn_at = now(), withdrawn_by = ? where id = ?")
                .params(jay.account(), grant.id())
                .update());
    }

    private static void elsewhere(Runnable work) {
        try (var thread = Executors.newSingleThreadExecutor()) {
            thread.submit(work).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aClockSetBackBringsNothingBack() {
        assertThat(entries(dana)).isNotEmpty();
        var superuser = JdbcClient.create(TestDatabase.superuser());
        superuser.sql("update clock set latest = now() + interval '400 days'").update();
        try {
            assertThat(entries(dana)).isEmpty();
        } finally {
            superuser.sql("alter table clock disable trigger only_forward").update();
            superuser.sql("update clock set latest = now()").update();
            superuser.sql("alter table clock enable trigger only_forward").update();
        }
        assertThat(entries(dana)).isNotEmpty();
    }

    @Test
    void aPartnerAddsWhereTheyMayAddAndNotWhereTheySee() {
        assertThatThrownBy(() -> dana("home")).hasStackTraceContaining("row-level security");
        jay.shares("health").with(dana).mayAdd();
        world.settle();
        assertThat(dana("health")).isOne();
        assertThatThrownBy(() -> dana("home")).hasStackTraceContaining("row-level security");
    }

    private int dana(String writesIn) {
        return acting.changing(dana.actor(), jay.id(), viewer -> jdbc.sql("""
                        insert into entry (id, organisation_id, young_person_id, section, kind, author_id, by_young_person, happened_on, written_at, title, body)
                        values (gen_random_uuid(), ?, ?, ?, 'note', ?, false, current_date, now(), '', 'The lift works again')
                        """)
                .params(ashdown.id(), jay.id(), writesIn, dana.account())
                .update());
    }

    /** Whoever will join a team sees nothing of what is shared with it before they do. */
    @Test
    void seenAsSomebodyItIsSeenWithTheTeamsTheyAreInNow() {
        jay.shares("health").with(river);
        world.settle();
        assertThat(seenAs(ruth)).containsExactly(health.id());
        JdbcClient.create(TestDatabase.superuser())
                .sql("update team_member set since = now() + interval '1 day' where account_id = ?")
                .param(ruth.account())
                .update();
        assertThat(seenAs(ruth)).isEmpty();
    }

    private List<UUID> seenAs(Colleague who) {
        return acting.changing(jay.actor(), jay.id(), viewer -> {
            jdbc.sql("select kith.see_as('person', ?)::text")
                    .param(who.account())
                    .query(String.class)
                    .single();
            return ids();
        });
    }

    @Test
    void aPartnerMayNotShareOn() {
        assertThatThrownBy(() -> acting.changing(dana.actor(), jay.id(), viewer -> jdbc.sql("""
                        insert into section_grant (id, organisation_id, young_person_id, section, recipient_kind, recipient_id, may_add, purpose, basis,
                            starts_at, ends_at, decided_by, decided_at)
                        values (gen_random_uuid(), ?, ?, 'health', 'service', kith.service(), false, 'x', 'agreed', now(), now() + interval '1 day', ?, now())
                        """)
                        .params(ashdown.id(), jay.id(), dana.account())
                        .update()))
                .hasStackTraceContaining("row-level security");
    }

    private List<UUID> entries(Colleague who) {
        return entries(who.actor());
    }

    private List<UUID> entries(Actor who) {
        return Naming.about(acting, jdbc, who, jay.id(), this::ids);
    }

    private List<UUID> ids() {
        return jdbc.sql("select id from entry").query(UUID.class).list();
    }
}
