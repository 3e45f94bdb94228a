package org.kith.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.database.CannotStart;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class DestinationsTest {
    private static final String SMTP = "smtp://mail.example.org:587";
    private static final String FROM = "kith@example.org";

    @Test
    void areWrittenWithCommasBetween() throws CannotStart {
        var all = Destinations.of(" file:/var/log/kith.txt, log,mailto:a@example.org,log,, ", SMTP, FROM)
                .all();
        assertThat(all)
                .extracting(Destination::name)
                .containsExactly("file:/var/log/kith.txt", "log", "mailto:a@example.org");
        assertThat(Destinations.of("", "", "").all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:relative", "file:", "mailto:", "mailto:@example.org", "https://example.org", "logs"})
    void whatIsNoPlaceIsRefused(String written) {
        assertThat(refusal(written, SMTP, FROM)).startsWith("Kith does not start, because “" + written + "”");
    }

    @Test
    void mailNeedsAServerAndASender() {
        assertThat(refusal("mailto:a@example.org", "", FROM)).contains("KITH_SMTP", "KITH_MAIL_FROM");
        assertThat(refusal("mailto:a@example.org", SMTP, "")).contains("KITH_SMTP", "KITH_MAIL_FROM");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "relay.example.net",
                "http://mail.example.org",
                "smtp://user@mail.example.org",
                "smtp://u:se cret@mail.example.org"
            })
    void aMailServerThatIsNoneIsRefusedWithoutSayingIt(String smtp) {
        assertThat(refusal("mailto:a@example.org", smtp, FROM))
                .contains("KITH_SMTP is no mail server")
                .doesNotContain("cret", smtp);
    }

    @Test
    void aPasswordIsNeverSentInTheOpen() throws CannotStart {
        var properties = server("smtp://user:p%40ss@mail.example.org:587").getJavaMailProperties();
        assertThat(properties)
                .containsEntry("mail.smtp.starttls.required", "true")
                .containsEntry("mail.smtp.auth", "true");
        assertThat(server("smtp://user:p%40ss@mail.example.org:587").getPassword())
                .isEqualTo("p@ss");
        assertThat(server("smtps://user:pass@mail.example.org").getJavaMailProperties())
                .containsEntry("mail.smtps.ssl.checkserveridentity", "true");
        assertThat(server("smtp://mail.example.org").getJavaMailProperties())
                .containsEntry("mail.smtp.starttls.enable", "true");
    }

    private static JavaMailSenderImpl server(String smtp) throws CannotStart {
        return (JavaMailSenderImpl) MailServer.at(smtp);
    }

    private static String refusal(String written, String smtp, String from) {
        try {
            Destinations.of(written, smtp, from);
        } catch (CannotStart e) {
            return String.valueOf(e.getMessage());
        }
        throw new AssertionError("Kith started");
    }
}
