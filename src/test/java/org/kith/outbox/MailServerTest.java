package org.kith.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.database.CannotStart;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The settings of the mail server: what cannot be one is said in plain words at start, and never the password. */
class MailServerTest {
    private static final String FROM = "kith@example.org";

    @TempDir
    Path folder;

    @Test
    void noneIsSet() throws CannotStart {
        assertThat(MailServer.of(" ", "", "").isSet()).isFalse();
        assertThat(MailServer.of("", "", FROM).isSet()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "relay.example.net",
                "http://mail.example.org",
                "smtp://user@mail.example.org",
                "smtp://u:se cret@mail.example.org",
                "smtp://u:secret@mail.example.org/path",
                "smtp://mail.example.org:65536",
                "smtp://mail.example.org:0",
                "smtp:mail.example.org"
            })
    void aMailServerThatIsNoneIsRefusedWithoutSayingIt(String smtp) {
        assertThat(refusal(smtp, "", FROM))
                .contains("KITH_SMTP is no mail server")
                .doesNotContain("cret", smtp);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "kith", "kith@", "@example.org", "Kith <kith@example.org", "a@example.org, b@example.org"})
    void needsAnAddressItComesFrom(String from) {
        assertThat(refusal("smtp://mail.example.org", "", from)).contains("KITH_MAIL_FROM is no e-mail address");
    }

    @Test
    void thePasswordStandsInAFile() throws Exception {
        var file = file("p@ss word\n", "rw-------");
        var server = server("smtp://user@mail.example.org:587", file);
        assertThat(server.getUsername()).isEqualTo("user");
        assertThat(server.getPassword()).isEqualTo("p@ss word");
        assertThat(MailServer.of("smtp://user@mail.example.org:587", file, FROM).toString())
                .doesNotContain("p@ss");
    }

    @Test
    void aFileThatIsNoneIsSaidPlainly() throws IOException {
        var smtp = "smtp://user@mail.example.org";
        assertThat(refusal(smtp, folder.resolve("none").toString(), FROM)).contains("none cannot be read");
        assertThat(refusal(smtp, file("secret", "rw-r--r--"), FROM))
                .contains("is open to others (rw-r--r--)")
                .doesNotContain("secret");
        assertThat(refusal(smtp, file(" \n", "rw-------"), FROM)).contains("is empty");
        assertThat(refusal("smtp://user:pass@mail.example.org", file("secret", "rw-------"), FROM))
                .contains("without a password");
        assertThat(refusal("smtp://mail.example.org", file("secret", "rw-------"), FROM))
                .contains("who signs in");
        assertThat(refusal("", file("secret", "rw-------"), FROM)).contains("KITH_SMTP is not");
    }

    /** Whoever listens between reads messages too, not the password alone. */
    @Test
    void nothingIsSentInTheOpenButToThisMachine() throws CannotStart {
        for (var smtp : new String[] {"smtp://user:p%40ss@mail.example.org:587", "smtp://mail.example.org"}) {
            assertThat(server(smtp, "").getJavaMailProperties())
                    .containsEntry("mail.smtp.starttls.enable", "true")
                    .containsEntry("mail.smtp.starttls.required", "true")
                    .containsEntry("mail.smtp.ssl.checkserveridentity", "true");
        }
        assertThat(server("smtp://user:p%40ss@mail.example.org:587", "").getJavaMailProperties())
                .containsEntry("mail.smtp.auth", "true");
        assertThat(server("smtp://user:p%40ss@mail.example.org:587", "").getPassword())
                .isEqualTo("p@ss");
        assertThat(server("smtps://user:pass@mail.example.org", "").getJavaMailProperties())
                .containsEntry("mail.smtps.ssl.checkserveridentity", "true");
        for (var here : new String[] {"smtp://localhost", "smtp://127.0.0.2:25", "smtp://[::1]:25"}) {
            assertThat(server(here, "").getJavaMailProperties()).containsEntry("mail.smtp.starttls.required", "false");
        }
    }

    @Test
    void aServerWithoutTlsElsewhereGetsNothing() throws Exception {
        var plain = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        plain.start();
        try {
            var sender = server("smtp://127.0.0.1:" + plain.getSmtp().getPort(), "");
            sender.getJavaMailProperties().put("mail.smtp.starttls.required", "true");
            var message = sender.createMimeMessage();
            message.setRecipients(jakarta.mail.Message.RecipientType.TO, "a@example.org");
            message.setFrom(FROM);
            message.setText("x");
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> sender.send(message)))
                    .hasMessageContaining("STARTTLS");
            assertThat(plain.getReceivedMessages()).isEmpty();
        } finally {
            plain.stop();
        }
    }

    private String file(String content, String permissions) throws IOException {
        var file = Files.createTempFile(folder, "password", "");
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        return file.toString();
    }

    private static JavaMailSenderImpl server(String smtp, String passwordFile) throws CannotStart {
        return (JavaMailSenderImpl) MailServer.of(smtp, passwordFile, FROM).mustSend();
    }

    private static String refusal(String smtp, String passwordFile, String from) {
        try {
            MailServer.of(smtp, passwordFile, from);
        } catch (CannotStart e) {
            return String.valueOf(e.getMessage());
        }
        throw new AssertionError("Kith started");
    }
}
