package org.kith.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.kith.actor.Viewer;
import org.kith.demo.Colleague;
import org.springframework.dao.DataAccessException;

/** A link for somebody of a service goes to their address there, at once, and in words nobody typed. */
class PartnerLinkTest extends OnOutbox {
    private static final String LINK = "https://kith.example/welcome/48151623";

    private final MadeWhenSent makesLinks = new MadeWhenSent() {
        @Override
        public About about() {
            return About.PARTNER_LINK;
        }

        @Override
        public Optional<String> made(Viewer job, UUID message, UUID account) {
            return Optional.of(LINK);
        }
    };

    private Colleague dana;
    private Colleague other;
    private UUID address;

    @BeforeEach
    void isLetIn() {
        var service = ashdown.service("Brightwell Homes", "housing");
        dana = service.partner("Dana");
        other = ashdown.service("Canalside", "learning").lead("Kwame");
        world.settle();
        address = acting.as(amina.actor(), viewer -> {
            var id = UUID.randomUUID();
            jdbc.sql(
                            "insert into partner_address (id, organisation_id, account_id, address, said_by, said_at) values (?, ?, ?, 'dana@brightwell.example', ?, kith.now())")
                    .params(id, ashdown.id(), dana.account(), amina.account())
                    .update();
            return id;
        });
    }

    private void sendsLink(Colleague who, UUID account) {
        acting.doAs(who.actor(), viewer -> outbox.sendLink(viewer, UUID.randomUUID(), account, address));
    }

    @Test
    void goesToTheirAddressAndTheQueueNeverHoldsTheLink() throws Exception {
        mail.start();
        sendsLink(amina, dana.account());
        by(new Gateways(new MailGateway(server(mail.getSmtp().getPort()), BASE_URL), NoTexts.NONE), makesLinks)
                .sendWhatCannotWait(ashdown.id());
        var sent = mail.getReceivedMessages();
        assertThat(sent).hasSize(1);
        assertThat(sent[0].getAllRecipients()).hasSize(1);
        assertThat(sent[0].getAllRecipients()[0]).hasToString("dana@brightwell.example");
        assertThat(sent[0].getSubject() + sent[0].getContent())
                .contains(LINK)
                .doesNotContain("Dana", "Brightwell", "Amina", "Ashdown");
        assertThat(pastPolicy
                        .sql("select m::text from outbox_message m where organisation_id = ?")
                        .param(ashdown.id())
                        .query(String.class)
                        .list()
                        .toString())
                .doesNotContain("48151623", "brightwell.example");
    }

    @Test
    void theJobReadsTheAddressWhileItWaitsAlone() {
        assertThat(read()).isZero();
        sendsLink(amina, dana.account());
        assertThat(read()).isOne();
    }

    private long read() {
        return acting.as(Actor.job(JobName.SEND, ashdown.id()), viewer -> jdbc.sql(
                        "select count(*) from partner_address where id = ?")
                .param(address)
                .query(Long.class)
                .single());
    }

    @Test
    void isCausedByWhoeverLetsThemInAlone() {
        for (var nobody : new Colleague[] {other, dana}) {
            assertThatThrownBy(() -> sendsLink(nobody, dana.account())).isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> sendsLink(amina, other.account())).isInstanceOf(DataAccessException.class);
    }
}
