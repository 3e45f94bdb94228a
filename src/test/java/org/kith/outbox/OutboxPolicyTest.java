package org.kith.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.kith.demo.Colleague;
import org.springframework.dao.DataAccessException;

/** Nobody reads a message; the administrator counts those that did not go out, and the job that sends learns where one goes that waits. */
class OutboxPolicyTest extends OnOutbox {
    private static final String ALL = "select count(*) from outbox_message";
    private static final String ADDRESSES = "select value from contact_detail";

    private long count(Actor who) {
        return acting.as(who, viewer -> jdbc.sql(ALL).query(Long.class).single());
    }

    @Test
    void nobodyReadsOneTheirOwnIncluded() {
        tells(jay.account(), About.PASSKEY_MADE);
        assertThat(count(jay.actor())).isZero();
        assertThat(count(amina.actor())).isZero();
        assertThat(count(piotr.actor())).isZero();
        assertThat(count(Actor.job(JobName.COMMAND_LINE, ashdown.id()))).isZero();
        assertThat(count(Actor.job(JobName.SEND, ashdown.id()))).isOne();
        assertThat(count(Actor.job(JobName.SEND, UUID.randomUUID()))).isZero();
    }

    private Unsent unsent(Colleague who) {
        return acting.as(who.actor(), viewer -> outbox.unsent());
    }

    @Test
    void theAdministratorCountsWhatDidNotGoOut() {
        tells(piotr.account(), About.PASSKEY_MADE);
        mail.start();
        send();
        assertThat(unsent(piotr)).isEqualTo(new Unsent(1, 0, 0));
        assertThat(unsent(amina)).isEqualTo(new Unsent(0, 0, 0));
        long after = acting.as(piotr.actor(), viewer -> {
            outbox.unsent();
            return jdbc.sql(ALL).query(Long.class).single();
        });
        assertThat(after).as("after they were counted").isZero();
        goesBy("8 days");
        pastPolicy
                .sql("update outbox_message set given_up_at = made_at where organisation_id = ?")
                .param(ashdown.id())
                .update();
        assertThat(unsent(piotr)).isEqualTo(new Unsent(0, 0, 0));
    }

    @Test
    void nobodyWritesOneAboutSomebodyElse() {
        refused(amina.actor(), jay.account(), About.PASSKEY_MADE);
        refused(amina.actor(), jay.account(), About.DEVICE_LOST);
        refused(jay.actor(), jay.account(), About.DEVICE_LOST);
    }

    private void refused(Actor who, UUID account, About what) {
        assertThatThrownBy(() -> acting.doAs(who, viewer -> outbox.tell(viewer, account, what)))
                .isInstanceOf(DataAccessException.class)
                .hasRootCauseMessage("ERROR: new row violates row-level security policy for table \"outbox_message\"");
    }

    private List<String> addresses(Actor job) {
        return acting.as(job, viewer -> jdbc.sql(ADDRESSES).query(String.class).list());
    }

    @Test
    void theJobThatSendsKnowsTheAddressOfWhomAMessageWaitsForAndNoOther() {
        var job = Actor.job(JobName.SEND, ashdown.id());
        assertThat(addresses(job)).isEmpty();
        tells(jay.account(), About.PASSKEY_MADE);
        assertThat(addresses(job)).containsExactly(jaysAddress);
        mail.start();
        send();
        assertThat(addresses(job)).isEmpty();
    }
}
