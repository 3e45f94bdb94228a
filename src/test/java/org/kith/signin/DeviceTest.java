package org.kith.signin;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    void isNothingOfWhatSomebodyTypedThere() {
        assertThat(Device.of("<b>Jay</b>")).isEmpty();
        assertThat(Device.of(null)).isEmpty();
    }
}
