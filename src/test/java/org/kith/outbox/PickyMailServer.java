package org.kith.outbox;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.util.ServerSetup;

/** A real mail server that takes no mail for one kind of address, as it is told to say so. */
final class PickyMailServer implements AutoCloseable {
    private final SmtpServer server;

    /** @param answer to {@code RCPT TO} of addresses that begin with {@code nobody} */
    PickyMailServer(String answer) throws InterruptedException {
        var managers = new Managers() {
            private final SmtpManager picky = new SmtpManager(getImapHostManager(), getUserManager()) {
                @Override
                public String checkRecipient(SmtpState state, MailAddress to) {
                    return to.getEmail().startsWith("nobody") ? answer : null;
                }
            };

            @Override
            public SmtpManager getSmtpManager() {
                return picky;
            }
        };
        server = new SmtpServer(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP), managers);
        server.startService();
        server.waitTillRunning(10_000);
    }

    int port() {
        return server.getPort();
    }

    @Override
    public void close() {
        server.stopService();
    }
}
