package org.kith.outbox;

import static org.kith.words.Words.say;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.kith.words.LanguageContext;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * A message as it goes out by e-mail. People share phones and mailboxes: it names nobody, says nothing of any record, and leads to the first page of
 * Kith and no further. It speaks the language of whom it is to. Sent twice it is the same message, by its number, to whatever sorts mail.
 */
record Letter(Ready ready) {

    String subject() {
        return LanguageContext.later(ready.language())
                .call(() -> say(ready.about().key() + ".subject"));
    }

    String text(URI baseUrl) {
        return LanguageContext.later(ready.language())
                .call(() -> say(ready.about().key(), ready.value()) + "\n\n"
                        + say(ready.about().otherwise(), baseUrl) + "\n");
    }

    /** @throws MessagingException when it is to no address */
    MimeMessage written(JavaMailSender server, String from, URI baseUrl) throws MessagingException {
        new InternetAddress(ready.to(), true).validate();
        var written = server.createMimeMessage();
        var mail = new MimeMessageHelper(written, false, StandardCharsets.UTF_8.name());
        mail.setFrom(from);
        mail.setTo(ready.to());
        mail.setSubject(subject());
        mail.setText(text(baseUrl));
        written.setContentLanguage(new String[] {ready.language().tag()});
        written.setHeader("Auto-Submitted", "auto-generated");
        written.setHeader("Message-ID", "<" + ready.message() + "@" + baseUrl.getHost() + ">");
        return written;
    }
}
