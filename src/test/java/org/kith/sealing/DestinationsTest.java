package org.kith.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.database.CannotStart;
import org.kith.outbox.MailServer;

class DestinationsTest {
    private static MailServer mail() throws CannotStart {
        return MailServer.of("smtp://mail.example.org:587", "", "kith@example.org");
    }

    @Test
    void areWrittenWithCommasBetween() throws CannotStart {
        var all = Destinations.of(" file:/var/log/kith.txt, log,mailto:a@example.org,log,, ", mail())
                .all();
        assertThat(all)
                .extracting(Destination::name)
                .containsExactly("file:/var/log/kith.txt", "log", "mailto:a@example.org");
        assertThat(Destinations.of("", MailServer.NONE).all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:relative", "file:", "mailto:", "mailto:@example.org", "https://example.org", "logs"})
    void whatIsNoPlaceIsRefused(String written) throws CannotStart {
        assertThat(refusal(written, mail())).startsWith("Kith does not start, because “" + written + "”");
    }

    @Test
    void mailNeedsAServerAndASender() {
        assertThat(refusal("mailto:a@example.org", MailServer.NONE)).contains("KITH_SMTP", "KITH_MAIL_FROM");
    }

    private static String refusal(String written, MailServer mail) {
        try {
            Destinations.of(written, mail);
        } catch (CannotStart e) {
            return String.valueOf(e.getMessage());
        }
        throw new AssertionError("Kith started");
    }
}
