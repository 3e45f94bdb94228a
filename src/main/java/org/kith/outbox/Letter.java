package org.kith.outbox;

import static org.kith.words.Words.say;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.Language;
import org.kith.words.LanguageContext;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * A message as it goes out. People share phones and mailboxes: it names nobody, says nothing of any record, and leads to the first page of Kith and no
 * further. It speaks the language of whom it is to. Sent twice it is the same message, by its number, to whatever sorts mail.
 */
record Letter(UUID message, About about, String to, Language language) {

    /** @throws MessagingException when {@code to} is no address */
    MimeMessage written(JavaMailSender server, String from, URI baseUrl) throws MessagingException {
        new InternetAddress(to, true).validate();
        var written = server.createMimeMessage();
        var mail = new MimeMessageHelper(written, false, StandardCharsets.UTF_8.name());
        mail.setFrom(from);
        mail.setTo(to);
        LanguageContext.later(language).<@Nullable Void, MessagingException>call(() -> {
            mail.setSubject(say(about.key() + ".subject"));
            mail.setText(say(about.key()) + "\n\n" + say(about.otherwise(), baseUrl) + "\n");
            return null;
        });
        written.setContentLanguage(new String[] {language.tag()});
        written.setHeader("Auto-Submitted", "auto-generated");
        written.setHeader("Message-ID", "<" + message + "@" + baseUrl.getHost() + ">");
        return written;
    }
}
