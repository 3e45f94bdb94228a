package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.actor.Actor;
import org.kith.actor.JobName;

/** What the database itself answers about photos and papers, asked as the role Kith serves with. */
class AttachmentPolicyTest extends Handing {
    private static final String INSERT = """
            insert into attachment (id, organisation_id, young_person_id, entry_id, added_by, added_at, state, kind, name, media_type,
                   description, byte_count, width, height, bytes)
            values (gen_random_uuid(), ?, ?, ?, ?, now(), ?, 'text', 'a.txt', 'text/plain', '', 1, 0, 0, '\\x61')
            """;

    UUID staffs = new UUID(0, 0);
    UUID own = new UUID(0, 0);

    @BeforeEach
    void anEntryOfEach() throws Exception {
        staffs = id(writes(amina.account(), jay, "Hi Jay"));
        own = id(writes(jay.account(), jay, "My day"));
    }

    private static UUID id(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }

    private int does(Actor actor, String sql, Object... values) {
        return acting.changing(
                actor, jay.id(), viewer -> jdbc.sql(sql).params(List.of(values)).update());
    }

    private int adds(Actor actor, UUID as, UUID entry, String state) {
        return does(actor, INSERT, ashdown.id(), jay.id(), entry, as, state);
    }

    private long seen(Actor actor) {
        return acting.changing(actor, jay.id(), viewer -> count());
    }

    private long count() {
        return jdbc.sql("select count(*) from attachment where organisation_id = ?")
                .param(ashdown.id())
                .query(Long.class)
                .single();
    }

    @Test
    void isSeenByTheYoungPersonAndTheirTeamOnly() {
        adds(amina.actor(), amina.account(), staffs, "kept");
        assertThat(seen(ben.actor())).isOne();
        assertThat(seen(jay.actor())).isOne();
        assertThat(acting.<Long>as(amina.actor(), viewer -> count()))
                .as("without naming the person")
                .isZero();
        var sid = world.organisation("Elsewhere").analyst("Sid");
        world.settle();
        for (var who : List.of(
                ruth.actor(),
                maya.actor(),
                analyst.actor(),
                sid.actor(),
                job(JobName.IMPORT),
                job(JobName.COMMAND_LINE),
                job(JobName.SCAN))) {
            assertThat(seen(who)).as(who.toString()).isZero();
        }
        assertThatThrownBy(this::count).hasStackTraceContaining("nobody is acting");
    }

    @Test
    void eachAddsAsThemselvesToWhatTheirSideWrote() {
        assertThat(adds(ben.actor(), ben.account(), staffs, "kept")).isOne();
        assertThat(adds(jay.actor(), jay.account(), own, "held")).isOne();
        refuses(() -> adds(ben.actor(), amina.account(), staffs, "kept"));
        refuses(() -> adds(jay.actor(), jay.account(), staffs, "kept"));
        refuses(() -> adds(ben.actor(), ben.account(), own, "kept"));
        refuses(() -> adds(ruth.actor(), ruth.account(), staffs, "kept"));
        refuses(() -> adds(maya.actor(), maya.account(), own, "kept"));
        refuses(() -> adds(job(JobName.SCAN), amina.account(), staffs, "held"));
        refuses(() -> does(ben.actor(), INSERT, ashdown.id(), maya.id(), staffs, ben.account(), "kept"));
    }

    @Test
    void nobodyChangesOneOrTakesItAway() {
        adds(amina.actor(), amina.account(), staffs, "held");
        assertThat(does(amina.actor(), "update attachment set state = 'kept', checked_at = now()"))
                .isZero();
        denies(() -> does(amina.actor(), "update attachment set bytes = '\\x62'"));
        denies(() -> does(job(JobName.SCAN), "update attachment set bytes = '\\x62'"));
        denies(() -> does(amina.actor(), "update attachment set description = ''"));
        denies(() -> does(amina.actor(), "delete from attachment"));
    }

    @Test
    void theScanningJobSeesWhatIsHeldAndDecidesOnce() {
        adds(amina.actor(), amina.account(), staffs, "held");
        var scan = job(JobName.SCAN);
        assertThat(seen(scan)).isOne();
        assertThat(acting.<Long>as(scan, viewer -> jdbc.sql("select count(*) from entry")
                        .query(Long.class)
                        .single()))
                .isZero();
        var elsewhere = world.organisation("Elsewhere");
        world.settle();
        assertThat(seen(Actor.job(JobName.SCAN, elsewhere.id()))).isZero();
        var keep = "update attachment set state = 'kept', checked_at = now() where state = 'held'";
        assertThat(does(Actor.job(JobName.SCAN, elsewhere.id()), keep)).isZero();
        refuses(() ->
                does(scan, "update attachment set state = 'kept', checked_at = '2020-01-01' where state = 'held'"));
        assertThat(does(scan, keep)).isOne();
        assertThat(seen(scan)).isZero();
        assertThat(does(scan, "update attachment set state = 'refused', checked_at = now()"))
                .isZero();
    }

    private Actor job(JobName name) {
        return Actor.job(name, ashdown.id());
    }

    private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        assertThatThrownBy(what).hasStackTraceContaining("row-level security");
    }

    private static void denies(org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        assertThatThrownBy(what).hasStackTraceContaining("permission denied");
    }
}
