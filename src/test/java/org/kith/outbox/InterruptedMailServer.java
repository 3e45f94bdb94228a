package org.kith.outbox;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A real mail server in which something happens before it takes a message, or when it has and has not said so yet. */
final class InterruptedMailServer implements AutoCloseable {
    private final Managers managers;
    private final SmtpServer server;
    private volatile Runnable beforeTaking = () -> {};
    private volatile Runnable onceTaken = () -> {};

    InterruptedMailServer() throws InterruptedException {
        managers = new Managers() {
            private final SmtpManager interrupted = new SmtpManager(getImapHostManager(), getUserManager()) {
                @Override
                public @Nullable String checkRecipient(SmtpState state, MailAddress to) {
                    var happens = beforeTaking;
                    beforeTaking = () -> {};
                    happens.run();
                    return super.checkRecipient(state, to);
                }

                @Override
                public synchronized void send(SmtpState state) {
                    super.send(state);
                    var happens = onceTaken;
                    onceTaken = () -> {};
                    happens.run();
                }
            };

            @Override
            public SmtpManager getSmtpManager() {
                return interrupted;
            }
        };
        server = new SmtpServer(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP), managers);
        server.startService();
        server.waitTillRunning(10_000);
    }

    /** What happens once, before the next message is taken. */
    void beforeTaking(Runnable happens) {
        beforeTaking = happens;
    }

    /** What happens once, when the next one is taken and that is not said yet. */
    void onceTaken(Runnable happens) {
        onceTaken = happens;
    }

    int port() {
        return server.getPort();
    }

    /** The numbers of all messages it took, each as often as it did. */
    List<String> taken() {
        return managers.getImapHostManager().getAllMessages().stream()
                .map(InterruptedMailServer::number)
                .toList();
    }

    private static String number(StoredMessage message) {
        try {
            return message.getMimeMessage().getMessageID();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        server.stopService();
    }
}
