package org.kith.leavequickly;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "weather",
                "http://www.bbc.co.uk/weather",
                "javascript:alert(1)",
                "data:text/html,x",
                "//www.bbc.co.uk",
                "https://",
                "https:///weather",
                "https://somebody@www.bbc.co.uk/",
                "https://www.bbc.co.uk:8443/",
                "https://intranet/",
                "https://kith.example.org/today",
                "https://KITH.example.org/",
                "https://www.bbc.co.uk/a b",
                "https://www.bbc.co.uk/\"><script>"
            })
    void whatIsNoPageOfSomebodyElsesByHttpsIsNone(String typed) {
        assertThat(Site.of(typed, "kith.example.org")).isEmpty();
    }

    @Test
    void aPageOfSomebodyElsesIs() {
        assertThat(Site.of(Site.KITHS, "kith.example.org")).contains(Site.KITHS);
        assertThat(Site.of("https://www.metoffice.gov.uk/?a=1&b=2", "kith.example.org"))
                .contains("https://www.metoffice.gov.uk/?a=1&b=2");
        assertThat(Site.of("https://www.bbc.co.uk/" + "x".repeat(200), "kith.example.org"))
                .isEmpty();
    }
}
