package org.kith.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.actor.Actor;
import org.kith.actor.Viewer;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.dao.DataAccessException;

/** A code to sign in with is made as it goes out, goes at once to the address it is meant for and to no other, and is of no use after ten minutes. */
class CodesTest extends OnOutbox {
    private final List<String> codes = new ArrayList<>();
    private boolean wanted = true;

    private final MadeWhenSent makesCodes = new MadeWhenSent() {
        @Override
        public About about() {
            return About.SIGN_IN_CODE;
        }

        @Override
        public Optional<String> made(Viewer job, UUID message, UUID account) {
            assertThat(account).isEqualTo(jay.account());
            codes.add("48151" + codes.size());
            return wanted ? Optional.of(codes.getLast()) : Optional.empty();
        }
    };

    private Sending sends() {
        return by(new Gateways(new MailGateway(server(mail.getSmtp().getPort()), BASE_URL), NoTexts.NONE), makesCodes);
    }

    private UUID detail() {
        return pastPolicy
                .sql("select id from contact_detail where young_person_id = ? and ended_at is null and kind = 'email'")
                .param(jay.id())
                .query(UUID.class)
                .single();
    }

    private void asks() {
        acting.doAs(jay.actor(), viewer -> outbox.tellAt(viewer, jay.account(), About.SIGN_IN_CODE, detail()));
    }

    private String text(int number) throws Exception {
        return mail.getReceivedMessages()[number].getContent().toString();
    }

    @Test
    void isMadeAsItGoesOutAndTheQueueNeverHoldsIt() throws Exception {
        mail.start();
        asks();
        sends().send(ashdown.id());
        sends().send(ashdown.id());
        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(mail.getReceivedMessages()[0].getAllRecipients()[0]).hasToString(jaysAddress);
        assertThat(text(0)).startsWith("481510 is your code for Kith.").doesNotContain("Jay", "Ashdown");
        assertThat(pastPolicy
                        .sql("select m::text from outbox_message m where organisation_id = ?")
                        .param(ashdown.id())
                        .query(String.class)
                        .list()
                        .toString())
                .doesNotContain("48151");
    }

    @Test
    void goesOnceTheTransactionHasCommitted() throws Exception {
        mail.start();
        var beans = new StaticListableBeanFactory();
        beans.addBean("now", new AtOnce(sends()));
        var atOnce = new Outbox(sql, beans.getBeanProvider(AtOnce.class));
        acting.doAs(jay.actor(), viewer -> {
            atOnce.tellAt(viewer, jay.account(), About.SIGN_IN_CODE, detail());
            assertThat(mail.waitForIncomingEmail(300, 1)).isFalse();
        });
        assertThat(mail.waitForIncomingEmail(Duration.ofSeconds(20).toMillis(), 1))
                .isTrue();
    }

    @Test
    void whatCannotWaitGoesBeforeWhatCan() throws Exception {
        mail.start();
        tells(jay.account(), About.PASSKEY_MADE);
        asks();
        sends().sendWhatCannotWait(ashdown.id());
        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(text(0)).contains("481510");
    }

    @Test
    void isTriedAgainAfterAMinuteWithAnotherAndGivenUpAfterTen() throws Exception {
        mail.start();
        var port = mail.getSmtp().getPort();
        var sending = sends();
        mail.stop();
        asks();
        sending.send(ashdown.id());
        goesBy("2 minutes");
        sending.send(ashdown.id());
        assertThat(states()).containsExactly("waits, 2");
        assertThat(codes).containsExactly("481510", "481511");
        goesBy("9 minutes");
        sending.send(ashdown.id());
        assertThat(states()).containsExactly("not reached, 2");
        assertThat(port).isPositive();
    }

    @Test
    void isNotSentToWhoeverNeedsItNoMore() {
        mail.start();
        wanted = false;
        asks();
        sends().send(ashdown.id());
        assertThat(states()).containsExactly("not wanted, 1");
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void nobodyAsksForOneOfSomebodyElseOrToAnotherAddress() {
        var robin = ashdown.team("South").youngPerson("Robin").comesIn();
        world.settle();
        reached(robin, "robin@example.org");
        var robins = pastPolicy
                .sql("select id from contact_detail where young_person_id = ?")
                .param(robin.id())
                .query(UUID.class)
                .single();
        refused(amina.actor(), jay.account(), detail());
        refused(piotr.actor(), jay.account(), detail());
        refused(jay.actor(), jay.account(), robins);
        refused(robin.actor(), jay.account(), detail());
        reached(jay, "new@example.org");
        var before = pastPolicy
                .sql("select id from contact_detail where young_person_id = ? and ended_at is not null")
                .param(jay.id())
                .query(UUID.class)
                .single();
        refused(jay.actor(), jay.account(), before);
    }

    private void refused(Actor who, UUID account, UUID detail) {
        assertThatThrownBy(() -> acting.doAs(who, viewer -> outbox.tellAt(viewer, account, About.SIGN_IN_CODE, detail)))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("outbox_message");
    }
}
