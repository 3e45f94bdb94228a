package org.kith.outbox;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.stereotype.Component;

/**
 * E-mail, by the mail server. What went wrong is not written down: it names the address. Handed over a second time it is the same by its Message-ID.
 */
@Component
class MailGateway implements Gateway {
    private final MailServer mail;
    private final URI baseUrl;

    MailGateway(MailServer mail, @Value("${kith.base-url}") URI baseUrl) {
        this.mail = mail;
        this.baseUrl = baseUrl;
    }

    @Override
    public boolean isSet() {
        return mail.isSet();
    }

    @Override
    public Outcome send(Ready message) {
        var server = mail.mustSend();
        try {
            server.send(new Letter(message).written(server, mail.from(), baseUrl));
            return Outcome.SENT;
        } catch (MailSendException e) {
            return outcome(e);
        } catch (MessagingException e) {
            return Outcome.REFUSED;
        } catch (MailException e) {
            return Outcome.NOT_REACHED;
        }
    }

    /** Where no message failed, the server only went before it was said goodbye to; where there is a cause, it was not reached at all. */
    private static Outcome outcome(MailSendException e) {
        if (e.getFailedMessages().isEmpty()) {
            return Outcome.SENT;
        }
        if (e.getCause() != null) {
            return Outcome.NOT_REACHED;
        }
        return e.getFailedMessages().values().stream().allMatch(MailGateway::isFinal) ? Outcome.REFUSED : Outcome.LATER;
    }

    /** Whether the server says of the address itself that it will never do: what is refused for now counts as not sent yet. */
    private static boolean isFinal(Exception failed) {
        return failed instanceof SendFailedException refused
                && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0;
    }
}
