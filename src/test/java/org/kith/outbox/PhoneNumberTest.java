package org.kith.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people write them, of Ofcom’s that nobody has. */
class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "07700 900123, +447700900123",
        "+44 (0)7700 900 123, +447700900123",
        "0044 7700-900123, +447700900123",
        "'(07700) 900123', +447700900123",
        "+353 85 012 3456, +353850123456"
    })
    void isOneNumberHoweverItIsWritten(String typed, String e164) {
        assertThat(PhoneNumber.e164(typed)).contains(e164);
    }

    @ParameterizedTest
    @ValueSource(strings = {"020 7946 0000", "0800 001 0000", "999", "12", "+44", "phone", "", "07700 900123 ext 5"})
    void noTextGoesThere(String typed) {
        assertThat(PhoneNumber.e164(typed)).isEmpty();
    }
}
