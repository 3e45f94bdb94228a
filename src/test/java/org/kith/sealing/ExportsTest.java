package org.kith.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.database.CannotStart;
import org.kith.outbox.MailServer;
import org.springframework.beans.factory.annotation.Autowired;

/** Checkpoints taken to a file, by e-mail through a real mail server, and to the application's log. */
class ExportsTest extends OnSealedLog {
    @Autowired
    ExportSql sql;

    @TempDir
    Path folder;

    private GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @AfterEach
    void stopMail() {
        mail.stop();
    }

    private void export(Destination... to) {
        new Exports(acting, sql, new Destinations(List.of(to))).export(ashdown.id());
    }

    private Destination destination(String written) throws CannotStart {
        return Destinations.of(
                        written,
                        MailServer.of("smtp://127.0.0.1:" + mail.getSmtp().getPort(), "", "kith@example.org"))
                .all()
                .getFirst();
    }

    @Test
    void aFileGrowsByEachCheckpointAndVouchesForTheLog() throws Exception {
        var file = folder.resolve("checkpoints.txt");
        export(new ToFile(file));
        export(new ToFile(file));
        assertThat(Files.readString(file)).isEqualTo(exported() + "\n");
        reads(jay);
        seal();
        export(new ToFile(file));
        assertThat(Files.readString(file)).endsWith("\n\n" + exported() + "\n");
        assertThat(verdict(Files.readString(file)).words())
                .contains("They go on from what was exported, up to its checkpoint of 9 lines.");
    }

    @Test
    void aFileThatCannotBeWrittenHoldsUpNoOtherPlace() throws Exception {
        var disk = folder.resolve("disk");
        var away = new ToFile(disk.resolve("checkpoints.txt"));
        var here = new ToFile(folder.resolve("here.txt"));
        export(away, here);
        assertThat(folder.resolve("here.txt")).exists();
        Files.createDirectory(disk);
        export(away, here);
        assertThat(Files.readString(disk.resolve("checkpoints.txt"))).isEqualTo(exported() + "\n");
        assertThat(Files.readString(folder.resolve("here.txt"))).isEqualTo(exported() + "\n");
    }

    @Test
    void aMailHasTheCheckpointAsAFile() throws Exception {
        mail.start();
        export(destination("mailto:archive@example.org"));
        var message = onlyMessage();
        assertThat(message.getSubject()).isEqualTo("Kith checkpoint: 8 lines of who looked");
        assertThat(message.getFrom()[0]).hasToString("kith@example.org");
        assertThat(message.getAllRecipients()[0]).hasToString("archive@example.org");
        assertThat(attachment(message)).isEqualToNormalizingNewlines(exported());
        assertThat(verdict(attachment(message)).right()).isTrue();
    }

    @Test
    void aMailServerThatIsDownDelaysAndLosesNothing() throws Exception {
        mail.start();
        var port = mail.getSmtp().getPort();
        var archive = destination("mailto:archive@example.org");
        mail.stop();
        export(archive);
        reads(jay);
        seal();
        export(archive);
        mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        export(archive);
        assertThat(attachment(onlyMessage())).isEqualToNormalizingNewlines(exported());
    }

    @Test
    void mailIsSentAtMostOnceAnHour() throws Exception {
        mail.start();
        var archive = destination("mailto:archive@example.org");
        export(archive);
        reads(jay);
        seal();
        export(archive);
        assertThat(mail.getReceivedMessages()).hasSize(1);
        asOwner(
                "checkpoint_export",
                "update checkpoint_export set exported_at = exported_at - interval '1 hour' where organisation_id = ?",
                ashdown.id());
        export(archive);
        assertThat(mail.getReceivedMessages()).hasSize(2);
        reads(jay);
        seal();
        asOwner(
                "checkpoint_export",
                "update checkpoint_export set exported_at = exported_at + interval '400 days' where organisation_id = ?",
                ashdown.id());
        export(archive);
        assertThat(mail.getReceivedMessages())
                .as("after the clock was set back")
                .hasSize(3);
    }

    private MimeMessage onlyMessage() {
        assertThat(mail.getReceivedMessages()).hasSize(1);
        return mail.getReceivedMessages()[0];
    }

    private static String attachment(MimeMessage message) throws Exception {
        var parts = (MimeMultipart) message.getContent();
        var part = parts.getBodyPart(parts.getCount() - 1);
        assertThat(part.getFileName()).isEqualTo("checkpoint.txt");
        return read(part.getInputStream());
    }

    private static String read(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
