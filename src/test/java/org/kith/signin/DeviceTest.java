package org.kith.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeviceTest {

    @Test
    void isSaidInWords() {
        assertThat(Device.of("Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0"))
                .isEqualTo("Firefox, Android");
        assertThat(Device.of("Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0"
                        + " Mobile/15E148 Safari/604.1"))
                .isEqualTo("Safari, iPhone");
        assertThat(Device.of("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/150.0.0.0"
                        + " Safari/537.36 Edg/150.0.0.0"))
                .isEqualTo("Edge, Windows");
        assertThat(Device.of(
                        "Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/150.0.0.0 Safari/537.36"))
                .isEqualTo("Chrome, Chromebook");
    }

    /** What stands in for a name is not told as one. */
    @Test
    void aPasskeyWithoutANameIsNotQuoted() {
        var at = OffsetDateTime.parse("2026-11-29T12:00:00Z");
        var made = new WayInChange(UUID.randomUUID(), "passkey made", false, "", at, false, true, "", "", null, null);
        assertThat(made.words())
                .startsWith("A passkey without a name was made on")
                .doesNotContain("“");
        var lost =
                new WayInChange(UUID.randomUUID(), "device lost", false, "", at, true, false, "", "Stolen", null, null);
        assertThat(lost.words())
                .endsWith("A passkey without a name was taken away and you were signed out everywhere.");
    }

    @Test
    void isNothingOfWhatSomebodyTypedThere() {
        assertThat(Device.of("<b>Jay</b>")).isEmpty();
        assertThat(Device.of(null)).isEmpty();
    }
}
