package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.Naming;
import org.kith.actor.Actor;

/** What the database itself answers about the record, asked as the role Kith serves with. */
class RecordPolicyTest extends OnRecord {
    UUID entry = new UUID(0, 0);

    @BeforeEach
    void aRecord() throws Exception {
        var address = writes(amina.account(), jay, "First words");
        entry = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
        sends(amina, address + "/own-accounts", "key", UUID.randomUUID().toString(), "words", "x");
        sends(jay.account(), address + "/own-accounts", "key", UUID.randomUUID().toString(), "words", "I see it so");
        sends(jay.account(), address + "/corrections", "key", UUID.randomUUID().toString(), "words", "Wrong");
        sends(jay.account(), address + "/hard-marks", "hard", "yes");
        update(amina.actor(), "update entry set body = 'Better words', changed_at = now() where id = ?", entry);
        sees(jay.account(), address);
    }

    private int update(Actor actor, String sql, Object... values) {
        return Naming.about(acting, jdbc, actor, jay.id(), () -> jdbc.sql(sql)
                .params(java.util.List.of(values))
                .update());
    }

    private long rows(Actor actor, String table) {
        return acting.as(actor, viewer -> count(table));
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table + " where young_person_id = ?")
                .param(jay.id())
                .query(Long.class)
                .single();
    }

    @ParameterizedTest
    @ValueSource(strings = {"entry", "entry_version", "own_account", "correction", "hard_mark"})
    void isSeenByTheYoungPersonAndTheirTeamOnly(String table) {
        assertThat(acting.<Long>changing(amina.actor(), jay.id(), viewer -> count(table)))
                .as("their worker")
                .isOne();
        assertThat(acting.<Long>changing(jay.actor(), jay.id(), viewer -> count(table)))
                .as("themselves")
                .isOne();
        for (var who : new Actor[] {
            ruth.actor(),
            analyst.actor(),
            maya.actor(),
            Actor.job(org.kith.actor.JobName.IMPORT, ashdown.id()),
            Actor.job(org.kith.actor.JobName.COMMAND_LINE, ashdown.id()),
            world.organisation("Elsewhere").analyst("Sid").actor()
        }) {
            world.settle();
            assertThat(rows(who, table)).as(who.toString()).isZero();
            assertThat(Naming.<Long>about(acting, jdbc, who, jay.id(), () -> count(table)))
                    .as(who.toString())
                    .isZero();
        }
    }

    @Test
    void withoutAnActorIsAnError() {
        assertThatThrownBy(() -> count("entry")).hasStackTraceContaining("nobody is acting");
    }

    @Test
    void nobodyWritesAsSomebodyElseOrTakesWordsAway() {
        var insert = """
                insert into entry (id, organisation_id, young_person_id, author_id, by_young_person, section, kind, happened_on, written_at, title, body)
                values (gen_random_uuid(), ?, ?, ?, ?, 'home', 'note', now(), now(), '', 'x')
                """;
        assertThatThrownBy(() -> update(ben.actor(), insert, ashdown.id(), jay.id(), amina.account(), false))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> update(ben.actor(), insert, ashdown.id(), jay.id(), ben.account(), true))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> update(ruth.actor(), insert, ashdown.id(), jay.id(), ruth.account(), false))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> update(ben.actor(), "delete from entry where id = ?", entry))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(
                        () -> update(ben.actor(), "update entry set author_id = ? where id = ?", ben.account(), entry))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> update(ben.actor(), "update entry_version set body = '' where entry_id = ?", entry))
                .hasStackTraceContaining("permission denied");
        assertThat(update(jay.actor(), "update entry set body = 'Mine' where id = ?", entry))
                .isZero();
    }

    @Test
    void whoChangedTheWordsIsWhoActed() {
        update(ben.actor(), "update entry set body = 'Again', changed_at = now() where id = ?", entry);
        var by = acting.<UUID>changing(
                ben.actor(), jay.id(), viewer -> jdbc.sql("select changed_by from entry where id = ?")
                        .param(entry)
                        .query(UUID.class)
                        .single());
        assertThat(by).isEqualTo(ben.account());
    }

    @Test
    void aColleagueDoesNotMakeThemselvesSomebodyElse() {
        assertThatThrownBy(() ->
                        update(amina.actor(), "update account set role = 'analyst' where id = ?", amina.account()))
                .hasStackTraceContaining("permission denied");
        assertThat(rows(maya.actor(), "account")).isZero();
    }
}
