package org.kith.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.kith.Naming;
import org.kith.actor.Actor;
import org.kith.actor.JobName;

/** Who finds a young person's key in the database: they themselves, and nobody else at all. */
class PersonKeyTest extends WithYoungPeople {
    static final List<String> STAFF = List.of("worker", "manager", "analyst", "administrator");

    @ParameterizedTest
    @FieldSource("STAFF")
    void noMemberOfStaffSeesAKeyOrOpensWords(String role) {
        var sealed = sealedByJay(WORDS);
        var who = staff.get(STAFF.indexOf(role)).actor();
        var rows = Naming.about(acting, jdbc, who, jay.id(), () -> {
            assertThat(jdbc.sql("select kith.role()").query(String.class).single())
                    .isEqualTo(role);
            return keys();
        });
        assertThat(rows).isZero();
        assertThatThrownBy(() -> Naming.about(acting, jdbc, who, jay.id(), () -> seals.open(jay.id(), entry, sealed)))
                .isInstanceOf(CannotOpen.class);
        assertThatThrownBy(() -> Naming.about(acting, jdbc, who, jay.id(), () -> seals.seal(jay.id(), entry, WORDS)))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void noJobSeesAKey() {
        sealedByJay(WORDS);
        for (var job : JobName.values()) {
            long rows = acting.as(Actor.job(job, ashdown.id()), viewer -> keys());
            assertThat(rows).as(job.name()).isZero();
        }
    }

    @Test
    void nobodyActingIsAnError() {
        sealedByJay(WORDS);
        assertThatThrownBy(this::keys).hasStackTraceContaining("nobody is acting");
        assertThatThrownBy(() -> seals.open(jay.id(), entry, new byte[40])).hasStackTraceContaining("nobody is acting");
    }

    @Test
    void aYoungPersonHasTheirOwnKeyOnlyAndCannotLoseIt() {
        sealedByJay(WORDS);
        assertThat(as(sam, this::keys)).isZero();
        assertThat(as(jay, this::keys)).isOne();
        assertThatThrownBy(() -> as(sam, () -> addKey(jay.id(), new byte[1])))
                .hasStackTraceContaining("row-level security");
        for (var change : List.of("update person_key set sealed_key = ''", "delete from person_key")) {
            assertThatThrownBy(() -> as(jay, () -> jdbc.sql(change).update()))
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void aKeyCarriedOverToAnotherPersonOpensNothing() {
        var sealed = sealedByJay(WORDS);
        var key = as(jay, () -> jdbc.sql("select sealed_key from person_key")
                .query(byte[].class)
                .single());
        as(sam, () -> addKey(sam.id(), key));
        assertThatThrownBy(() -> as(sam, () -> seals.open(sam.id(), entry, sealed)))
                .isInstanceOf(CannotOpen.class);
        assertThatThrownBy(() -> as(sam, () -> seals.seal(sam.id(), entry, WORDS)))
                .isInstanceOf(CannotOpen.class);
    }

    private int addKey(UUID youngPerson, byte[] key) {
        return jdbc.sql("""
                        insert into person_key (young_person_id, organisation_id, sealed_key, wrapping_key_id, made_at)
                        select ?, ?, ?, id, now() from wrapping_key
                        """).params(youngPerson, ashdown.id(), key).update();
    }
}
