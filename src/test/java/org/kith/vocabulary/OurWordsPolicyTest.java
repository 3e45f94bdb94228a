package org.kith.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.actor.Actor;
import org.kith.demo.Colleague;
import org.kith.record.OnRecord;

/** What the database itself answers about the words an organisation chose, asked as the role Kith serves with. */
class OurWordsPolicyTest extends OnRecord {
    private static final String ADD = """
            insert into kind_word (id, organisation_id, said, instead, why, made_at, made_by)
            values (gen_random_uuid(), ?, 'tea', '{coffee}', '', now(), ?)
            """;
    private static final String NAME =
            "insert into section_name (organisation_id, section, name) values (?, 'home', 'Nest')";

    Colleague stranger;

    @BeforeEach
    void aWordIsChosen() {
        stranger = world.organisation("Elsewhere").administrator("Sid");
        world.settle();
        update(administrator.actor(), ADD, ashdown.id(), administrator.account());
        update(administrator.actor(), NAME, ashdown.id());
    }

    private int update(Actor actor, String sql, Object... values) {
        return acting.as(actor, viewer -> jdbc.sql(sql).params(List.of(values)).update());
    }

    private long count(Actor actor, String table) {
        return acting.as(actor, viewer -> jdbc.sql("select count(*) from " + table)
                .query(Long.class)
                .single());
    }

    @Test
    void everybodyOfTheOrganisationReadsThemAndNobodyElse() {
        for (var table : List.of("kind_word", "section_name")) {
            for (var who : List.of(amina.actor(), analyst.actor(), jay.actor(), administrator.actor())) {
                assertThat(count(who, table)).as("%s %s", table, who).isOne();
            }
            assertThat(count(stranger.actor(), table)).as(table).isZero();
            assertThatThrownBy(() -> jdbc.sql("select count(*) from " + table)
                            .query(Long.class)
                            .single())
                    .hasStackTraceContaining("nobody is acting");
        }
    }

    @Test
    void workersAnalystsAndYoungPeopleChooseNothing() {
        for (var who : List.of(amina, analyst)) {
            refuses(who.actor(), who.account());
        }
        refuses(jay.actor(), jay.account());
    }

    @Test
    void anotherOrganisationChoosesNothingHere() {
        refuses(stranger.actor(), stranger.account());
        refuses(stranger.actor(), administrator.account());
    }

    private void refuses(Actor actor, UUID account) {
        assertThatThrownBy(() -> update(actor, ADD, ashdown.id(), account))
                .as("%s adds", actor)
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> update(actor, NAME.replace("home", "money"), ashdown.id()))
                .as("%s names", actor)
                .hasStackTraceContaining("row-level security");
        assertThat(update(actor, "update kind_word set ended_at = now()")).isZero();
        assertThat(update(actor, "update section_name set name = 'Nest'")).isZero();
        assertThat(update(actor, "delete from section_name")).isZero();
        assertThat(update(actor, "update organisation set opening = 'Yo' where id = ?", ashdown.id()))
                .isZero();
        assertThat(count(administrator.actor(), "section_name")).isOne();
    }

    @Test
    void aWordIsEndedOnceAndNeverChangedRemovedOrWrittenInAnotherName() {
        var actor = administrator.actor();
        assertThatThrownBy(() -> update(actor, ADD, ashdown.id(), amina.account()))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> update(actor, "update kind_word set why = 'x'"))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> update(actor, "delete from kind_word")).hasStackTraceContaining("permission denied");
        assertThat(update(actor, "update kind_word set ended_at = now()")).isOne();
        assertThat(update(actor, "update kind_word set ended_at = null")).isZero();
        assertThat(update(actor, "update kind_word set ended_at = now()")).isZero();
    }
}
