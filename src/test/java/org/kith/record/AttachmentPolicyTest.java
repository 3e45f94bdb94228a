package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.Naming;
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
        return Naming.about(acting, jdbc, actor, jay.id(), () -> jdbc.sql(sql)
                .params(List.of(values))
                .update());
    }

    private int adds(Actor actor, UUID as, UUID entry, String state) {
        return does(actor, INSERT, ashdown.id(), jay.id(), entry, as, state);
    }

    private long seen(Actor actor) {
        return Naming.about(acting, jdbc, actor, jay.id(), this::count);
    }

    private long count() {
        return jdbc.sql("select count(*) from attachment where organisation_id = ?")
                .param(ashdown.id())
                .query(Long.class)
                .single();
    }

    /** Past the pages too: not by whom it is shared with, nor by whoever took it away. */
    @Test
    void isSeenByNobodyBesideAnEntryThatWasTakenAway() {
        var brightwell = ashdown.service("Brightwell Homes", "housing");
        var dana = brightwell.partner("Dana");
        jay.shares("home").with(brightwell).since("1 month ago");
        world.settle();
        adds(amina.actor(), amina.account(), staffs, "kept");
        adds(jay.actor(), jay.account(), own, "kept");
        assertThat(seen(dana.actor())).isEqualTo(2);
        var takesAway = "update entry set taken_away = true, changed_at = now(), changed_because = 'x' where id = ?";
        does(amina.actor(), takesAway, staffs);
        for (var who : List.of(dana.actor(), jay.actor(), amina.actor(), ben.actor())) {
            assertThat(seen(who)).isOne();
            assertThat(does(who, "update attachment set description = 'x' where entry_id = ?", staffs))
                    .isZero();
        }
        assertThat(does(dana.actor(), "update attachment set description = 'x'"))
                .isZero();
        assertThatThrownBy(() -> adds(amina.actor(), amina.account(), staffs, "kept"))
                .hasStackTraceContaining("row-level security");
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

    private static final String TAKE =
            "update attachment set taken_away_at = now(), taken_away_because = 'wrong', taken_away_by = ?";

    @Test
    void theirSideTakesOneAwayAndNobodyElseOrAsSomebodyElse() {
        adds(amina.actor(), amina.account(), staffs, "kept");
        adds(jay.actor(), jay.account(), own, "kept");
        var ofStaff = TAKE + " where entry_id = '" + staffs + "'";
        var ofJay = TAKE + " where entry_id = '" + own + "'";
        for (var who : List.of(ruth.actor(), maya.actor(), analyst.actor())) {
            assertThat(does(who, ofStaff, amina.account())).as(who.toString()).isZero();
        }
        assertThat(does(jay.actor(), ofStaff, jay.account())).isZero();
        assertThat(does(ben.actor(), ofJay, ben.account())).isZero();
        refuses(() -> does(ben.actor(), ofStaff, amina.account()));
        refuses(() -> does(ben.actor(), ofStaff.replace("'wrong'", "''"), ben.account()));
        assertThat(does(ben.actor(), ofStaff, ben.account())).isOne();
        assertThat(does(amina.actor(), ofStaff, amina.account())).as("once").isZero();
        assertThat(does(jay.actor(), ofJay, jay.account())).isOne();
        assertThat(does(amina.actor(), "update attachment set description = 'x', taken_away_at = null"))
                .isZero();
    }

    @Test
    void onlyWhoPutItThereDescribesItAndTheFormerWordsStay() {
        adds(amina.actor(), amina.account(), staffs, "kept");
        does(amina.actor(), "update attachment set description = 'Us'");
        assertThat(does(amina.actor(), "update attachment set description = 'Us two'"))
                .isOne();
        refuses(() -> does(ben.actor(), "update attachment set description = 'Them'"));
        assertThat(does(jay.actor(), "update attachment set description = 'Me'"))
                .isZero();
        assertThat(does(
                        ben.actor(),
                        "update attachment set description = 'Them', taken_away_at = now(), "
                                + "taken_away_because = 'wrong', taken_away_by = '" + ben.account() + "'"))
                .isOne();
        assertThat(one(amina.actor(), "select description from attachment")).isEqualTo("Us two");
        for (var who : List.of(ben.actor(), jay.actor())) {
            assertThat(
                            one(
                                    who,
                                    "select string_agg(description, '|' order by until, description) from attachment_description"))
                    .isEqualTo("|Us");
        }
        for (var who : List.of(ruth.actor(), maya.actor(), analyst.actor(), job(JobName.SCAN), job(JobName.IMPORT))) {
            assertThat(one(who, "select count(*)::text from attachment_description"))
                    .as(who.toString())
                    .isEqualTo("0");
        }
        denies(() -> does(amina.actor(), "update attachment_description set description = ''"));
        denies(() -> does(amina.actor(), "delete from attachment_description"));
        refuses(() -> does(ben.actor(), """
                insert into attachment_description (attachment_id, organisation_id, young_person_id, description, changed_by)
                select id, organisation_id, young_person_id, 'Forged', ? from attachment
                """, ben.account()));
    }

    private String one(Actor actor, String sql) {
        return Naming.about(acting, jdbc, actor, jay.id(), () -> jdbc.sql(sql)
                .query(String.class)
                .single());
    }

    @Test
    void nobodyChangesItsContentOrWhatTheScannerSaid() {
        adds(amina.actor(), amina.account(), staffs, "held");
        for (var state : List.of("kept", "refused")) {
            does(amina.actor(), "update attachment set state = '" + state + "', checked_at = now()");
        }
        assertThat(one(amina.actor(), "select state || (bytes is not null) || (checked_at is null) from attachment"))
                .isEqualTo("heldtruetrue");
        denies(() -> does(amina.actor(), "update attachment set bytes = '\\x62'"));
        denies(() -> does(job(JobName.SCAN), "update attachment set bytes = '\\x62'"));
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
