package org.kith.outbox;

import static org.kith.words.Words.say;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.database.CannotStart;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * The server that sends mail, and the address it comes from; or none.
 *
 * @param sender null where no server is set
 * @param host its name, empty where none is set
 */
public record MailServer(@Nullable JavaMailSender sender, String host, String from) {
    public static final MailServer NONE = new MailServer(null, "", "");

    /**
     * @param smtp as in {@code KITH_SMTP}
     * @param passwordFile as in {@code KITH_SMTP_PASSWORD_FILE}
     * @param from as in {@code KITH_MAIL_FROM}
     * @throws CannotStart when this is no mail server's address, the file cannot be read or others can, or no address is said to come from
     */
    public static MailServer of(String smtp, String passwordFile, String from) throws CannotStart {
        if (smtp.isBlank()) {
            if (!passwordFile.isBlank()) {
                throw new CannotStart(say("outbox.password-alone"));
            }
            return NONE;
        }
        var address = SmtpAddress.of(smtp.strip(), passwordFile.strip());
        if (!isOne(from.strip())) {
            throw new CannotStart(say("outbox.no-sender"));
        }
        return new MailServer(address.sender(), address.host(), from.strip());
    }

    private static boolean isOne(String from) {
        try {
            new InternetAddress(from, true).validate();
            return from.indexOf('@') > 0;
        } catch (AddressException e) {
            return false;
        }
    }

    public boolean isSet() {
        return sender != null;
    }

    /** What sends, for whoever knows that there is one. */
    public JavaMailSender mustSend() {
        return Objects.requireNonNull(sender, "no mail server is set");
    }
}
