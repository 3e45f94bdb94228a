package org.kith.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.words.Language;
import org.kith.words.Words;

/** Messages go out once, through a real mail server, whatever becomes of it meanwhile. */
class SendingTest extends OnOutbox {

    @Test
    void goesOnceToTheAddressThatIsKnownNow() throws Exception {
        mail.start();
        tells(jay.account(), About.PASSKEY_MADE);
        reached(jay, "new-" + jaysAddress);
        send();
        goesBy("10 minutes");
        send();
        assertThat(mail.getReceivedMessages()).hasSize(1);
        var message = mail.getReceivedMessages()[0];
        assertThat(message.getRecipients(RecipientType.TO)).hasSize(1);
        assertThat(message.getAllRecipients()[0]).hasToString("new-" + jaysAddress);
        assertThat(message.getFrom()[0]).hasToString(FROM);
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(states()).containsExactly("sent, 1");
    }

    /** People share phones and mailboxes. */
    @ParameterizedTest
    @EnumSource(
            value = About.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SIGN_IN_CODE", "PARTNER_LINK"})
    void namesNobodyAndLeadsToTheFirstPageAlone(About what) throws Exception {
        mail.start();
        pastPolicy
                .sql(
                        "insert into way_in_change (organisation_id, account_id, what, because) values (?, ?, 'device lost', 'x')")
                .params(ashdown.id(), jay.account())
                .update();
        pastPolicy
                .sql("insert into outbox_message (organisation_id, account_id, what) values (?, ?, ?)")
                .params(ashdown.id(), jay.account(), what.inDatabase())
                .update();
        send();
        var text = mail.getReceivedMessages()[0].getSubject() + "\n" + mail.getReceivedMessages()[0].getContent();
        assertThat(text)
                .contains("Kith", "https://kith.example")
                .doesNotContain("Jay", "Ashdown", "North", "https://kith.example/", "outbox.", "{");
    }

    @Test
    void speaksTheLanguageOfWhomItIsTo() throws Exception {
        mail.start();
        pastPolicy
                .sql("update account set language = 'cy' where id = ?")
                .param(jay.account())
                .update();
        tells(jay.account(), About.PASSKEY_MADE);
        tells(amina.account(), About.PASSKEY_MADE);
        send();
        var english = Words.say("outbox.passkey-made.subject");
        var welsh = Words.all(Language.named("cy").orElseThrow()).get("outbox.passkey-made.subject");
        assertThat(welsh).isNotEqualTo(english);
        for (var message : mail.getReceivedMessages()) {
            var toJay = message.getAllRecipients()[0].toString().equals(jaysAddress);
            assertThat(message.getSubject()).isEqualTo(toJay ? welsh : english);
            assertThat(message.getContentLanguage()).containsExactly(toJay ? "cy" : "en-GB");
        }
        assertThat(mail.getReceivedMessages()).hasSize(2);
    }

    @Test
    void speaksTheLanguageOfTheOrganisationToWhoeverChoseNone() throws Exception {
        mail.start();
        pastPolicy
                .sql("update organisation set language = 'cy' where id = ?")
                .param(ashdown.id())
                .update();
        pastPolicy
                .sql("update account set language = 'en' where id = ?")
                .param(amina.account())
                .update();
        tells(jay.account(), About.PASSKEY_MADE);
        tells(amina.account(), About.PASSKEY_MADE);
        send();
        assertThat(mail.getReceivedMessages()).hasSize(2);
        for (var message : mail.getReceivedMessages()) {
            var toJay = message.getAllRecipients()[0].toString().equals(jaysAddress);
            assertThat(message.getContentLanguage()).containsExactly(toJay ? "cy" : "en-GB");
        }
    }

    @Test
    void goesToAWorkerByWhatAListSaysOfThem() throws Exception {
        mail.start();
        tells(amina.account(), About.PASSKEY_TAKEN_AWAY);
        send();
        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(mail.getReceivedMessages()[0].getAllRecipients()[0]).hasToString(aminasAddress);
    }

    @Test
    void aServerThatIsDownDelaysAndLosesNothing() throws Exception {
        mail.start();
        var port = mail.getSmtp().getPort();
        var sending = by(port);
        mail.stop();
        tells(jay.account(), About.PASSKEY_MADE);
        tells(amina.account(), About.PASSKEY_MADE);
        sending.send(ashdown.id());
        assertThat(states()).as("only one was tried").containsExactlyInAnyOrder("waits, 1", "waits, 0");
        mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        sending.send(ashdown.id());
        goesBy("4 minutes");
        sending.send(ashdown.id());
        assertThat(mail.getReceivedMessages()).as("the pause is longer").hasSize(1);
        goesBy("2 minutes");
        sending.send(ashdown.id());
        assertThat(mail.getReceivedMessages()).hasSize(2);
        assertThat(states()).containsExactlyInAnyOrder("sent, 2", "sent, 1");
    }

    @Test
    void thePausesGrowAndAfterADayItIsGivenUp() throws Exception {
        mail.start();
        var sending = by(mail.getSmtp().getPort());
        mail.stop();
        tells(jay.account(), About.PASSKEY_MADE);
        sending.send(ashdown.id());
        goesBy("6 minutes");
        sending.send(ashdown.id());
        goesBy("6 minutes");
        sending.send(ashdown.id());
        assertThat(states()).containsExactly("waits, 2");
        goesBy("5 minutes");
        sending.send(ashdown.id());
        assertThat(states()).containsExactly("waits, 3");
        goesBy("24 hours");
        sending.send(ashdown.id());
        assertThat(states()).containsExactly("not reached, 3");
        mail.start();
        send();
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void twoSendersAtOnceSendEachOnce() throws Exception {
        mail.start();
        var port = mail.getSmtp().getPort();
        for (var what : List.of(About.PASSKEY_MADE, About.PASSKEY_TAKEN_AWAY)) {
            for (int i = 0; i < 5; i++) {
                tells(jay.account(), what);
                tells(amina.account(), what);
            }
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Void> sends = () -> {
                by(port).send(ashdown.id());
                return null;
            };
            for (var done : threads.invokeAll(List.of(sends, sends, sends, sends))) {
                done.get();
            }
        }
        assertThat(mail.getReceivedMessages()).hasSize(20);
        assertThat(Stream.of(mail.getReceivedMessages()).map(SendingTest::number))
                .doesNotHaveDuplicates();
        assertThat(states()).hasSize(20).allMatch("sent, 1"::equals);
    }

    /** Killed after the mail server took it and before that was written down: it goes again, and is the same message by its number. */
    @Test
    void isSentAgainUnderTheSameNumberWhereNobodyWroteDownThatItWas() throws Exception {
        mail.start();
        tells(jay.account(), About.PASSKEY_MADE);
        send();
        pastPolicy
                .sql("update outbox_message set sent_at = null where organisation_id = ?")
                .param(ashdown.id())
                .update();
        send();
        assertThat(mail.getReceivedMessages()).as("not within the pause").hasSize(1);
        goesBy("10 minutes");
        send();
        assertThat(Stream.of(mail.getReceivedMessages())
                        .map(SendingTest::number)
                        .distinct())
                .hasSize(1)
                .allMatch(number -> number.endsWith("@kith.example>"));
        assertThat(mail.getReceivedMessages()).hasSize(2);
    }

    private static String number(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anAddressThatTheServerRefusesIsGivenUpAndTheNextGoes() throws Exception {
        reached(jay, "nobody@example.org");
        tells(jay.account(), About.PASSKEY_MADE);
        tells(amina.account(), About.PASSKEY_MADE);
        try (var server = new PickyMailServer("550 No such user here")) {
            by(server.port()).send(ashdown.id());
        }
        assertThat(states()).containsExactlyInAnyOrder("refused, 1", "sent, 1");
    }

    @Test
    void anAddressThatIsRefusedForNowIsTriedAgain() throws Exception {
        reached(jay, "nobody@example.org");
        tells(jay.account(), About.PASSKEY_MADE);
        tells(amina.account(), About.PASSKEY_MADE);
        try (var server = new PickyMailServer("451 Come again later")) {
            by(server.port()).send(ashdown.id());
        }
        assertThat(states()).containsExactlyInAnyOrder("waits, 1", "sent, 1");
    }

    @Test
    void whatIsNoAddressIsRefused() {
        reached(jay, "not an address");
        tells(jay.account(), About.PASSKEY_MADE);
        mail.start();
        send();
        assertThat(states()).containsExactly("refused, 1");
    }

    @Test
    void nobodyKnowsAnAddress() {
        tells(piotr.account(), About.PASSKEY_MADE);
        mail.start();
        send();
        assertThat(mail.getReceivedMessages()).isEmpty();
        assertThat(states()).containsExactly("no address, 1");
    }

    @Test
    void withoutAServerTheyWaitADayAndAreNoNews() {
        tells(jay.account(), About.PASSKEY_MADE);
        by(MailServer.NONE).send(ashdown.id());
        assertThat(states()).containsExactly("waits, 0");
        goesBy("25 hours");
        by(MailServer.NONE).send(ashdown.id());
        assertThat(states()).containsExactly("no server, 0");
        assertThat(acting.as(piotr.actor(), viewer -> outbox.unsent()).isEmpty())
                .isTrue();
    }
}
