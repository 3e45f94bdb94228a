package org.kith.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.demo.Colleague;

/** Who was given access to something of a young person is told them by message too, once, unless they gave it or telling would put somebody in danger. */
class ToldOfAccessTest extends OnOutbox {

    private List<String> waits() {
        return pastPolicy
                .sql("select what from outbox_message where organisation_id = ? and account_id = ? order by what, id")
                .params(ashdown.id(), jay.account())
                .query(String.class)
                .list();
    }

    private Colleague colleague() {
        return ashdown.team("South").worker("Robin");
    }

    @Test
    void whatTheTeamSharesWithoutThem() {
        var robin = colleague();
        jay.shares("home").with(robin).decidedBy(amina, "A duty");
        jay.shares("health").with(robin).decidedBy(amina, "A duty");
        world.settle();
        assertThat(waits()).isNotEmpty().allMatch("sharing begun"::equals);
    }

    @Test
    void notWhatTheyShareThemselves() {
        jay.shares("home").with(colleague());
        world.settle();
        assertThat(waits()).isEmpty();
    }

    @Test
    void aRecordThatIsOpenedInAnEmergency() {
        colleague().opensInEmergency(jay, "A call at night").stillOpen();
        world.settle();
        assertThat(waits()).containsExactly("record opened");
    }

    @Test
    void oneOfWhichTheyAreNotToldBeforeTheyAreTold() {
        var tom = ashdown.team("North").manager("Tom");
        colleague()
                .opensInEmergency(jay, "A call at night")
                .notToldBecause("Danger")
                .stillOpen();
        world.settle();
        assertThat(waits()).isEmpty();
        var team = pastPolicy
                .sql("select team_id from young_person where id = ?")
                .param(jay.id())
                .query(java.util.UUID.class)
                .single();
        pastPolicy
                .sql(
                        "insert into team_member (organisation_id, team_id, account_id) values (?, ?, ?) on conflict do nothing")
                .params(ashdown.id(), team, tom.account())
                .update();
        var told = acting.<Integer>changing(tom.actor(), jay.id(), viewer -> jdbc.sql(
                        "update emergency_access set told_at = kith.now(), told_by = kith.actor() where young_person_id = ?")
                .param(jay.id())
                .update());
        assertThat(told).isOne();
        assertThat(waits()).containsExactly("record opened");
    }
}
