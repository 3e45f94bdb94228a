package org.kith.sealing;

import static org.kith.words.Words.say;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.kith.outbox.MailServer;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends checkpoints by e-mail, each as a file, at most one an hour: a mailbox of one a minute would be looked at by nobody. */
record ToMail(String address, MailServer by) implements Destination {

    @Override
    public String name() {
        return "mailto:" + address;
    }

    @Override
    public Duration atMostEvery() {
        return Duration.ofHours(1);
    }

    @Override
    public void take(Note note) throws IOException {
        try {
            var server = by.mustSend();
            var message = server.createMimeMessage();
            var mail = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            mail.setFrom(by.from());
            mail.setTo(address);
            mail.setSubject(say("sealing.mail.subject", note.checkpoint().size()));
            mail.setText(say("sealing.mail.text"));
            mail.addAttachment(
                    "checkpoint.txt",
                    new ByteArrayResource(note.text().getBytes(StandardCharsets.UTF_8)),
                    "text/plain; charset=UTF-8");
            server.send(message);
        } catch (MessagingException | MailException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
