package org.kith.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactKindTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "07700 900123",
                "07700900123",
                " 0117 496 0123 ",
                "07700\u00a0900123",
                "+44 7700 900123",
                "+447700900123",
                "+ 48 22 123 45 67",
                "0800 1111",
                "07700-900704",
                "(07700) 900-321",
                "+44 (0)7700 900321",
                "+44 (0) 7700-900-321",
                "01.23.45.67.89",
                ""
            })
    void theseCanBeCalled(String number) {
        assertThat(ContactKind.PHONE.wrong(number)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "7700900123, contact.phone.zero",
        "7700 900123, contact.phone.zero",
        "7700-900123, contact.phone.zero",
        "(7700) 900123, contact.phone.zero",
        "07700..900123, contact.phone.wrong",
        "07700 900123.0, contact.phone.wrong",
        "(07700 900123, contact.phone.wrong",
        "07700-900123-, contact.phone.wrong",
        "07700 9001(2)3), contact.phone.wrong",
        "ask Mum, contact.phone.wrong",
        "07700 90O123, contact.phone.wrong",
        "7.7009E+11, contact.phone.wrong",
        "7700900123.0, contact.phone.wrong",
        "999, contact.phone.wrong",
        "+0 7700 900123, contact.phone.wrong",
        "0123456789012345, contact.phone.wrong",
        "07700 900123 or 07700 900124, contact.phone.wrong",
    })
    void theseCannot(String number, String why) {
        assertThat(ContactKind.PHONE.wrong(number)).isEqualTo(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jay@example.com", "J.O'Neill+post@mail.example.co.uk", " jay@example.com ", ""})
    void theseCanBeWrittenTo(String address) {
        assertThat(ContactKind.EMAIL.wrong(address)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jay",
                "jay@example",
                "@example.com",
                "jay@@example.com",
                "jay example.com",
                "jay@exam ple.com",
                "jay@example.com, amina@example.com",
                "Jay <jay@example.com>",
                "mailto:jay@example.com",
                "jay@-example.com",
                "jay@example.com?subject=x",
                "j..ay@example.com",
                ".jay@example.com",
                "jay.@example.com"
            })
    void theseCannotBeWrittenTo(String address) {
        assertThat(ContactKind.EMAIL.wrong(address)).isEqualTo("contact.email.wrong");
        assertThat(ContactKind.EMAIL.wrong("j".repeat(250) + "@example.com")).isEqualTo("contact.email.wrong");
    }

    @Test
    void theSameIsToldWhateverItsSpacesAndCapitals() {
        assertThat(ContactKind.PHONE.same("07700 900123", "07700900123")).isTrue();
        assertThat(ContactKind.PHONE.same("07700 900123", "+44 7700 900123")).isFalse();
        assertThat(ContactKind.PHONE.same("(07700) 900-123", "07700900123")).isTrue();
        assertThat(ContactKind.PHONE.same("+44 (0)7700 900123", "+447700900123"))
                .isTrue();
        assertThat(ContactKind.EMAIL.same("Jay@Example.com", "jay@example.com")).isTrue();
    }

    @Test
    void aLinkCallsOrWritesToWhatStandsThereAndNothingElse() {
        assertThat(detail(ContactKind.PHONE, "+44 7700 900123").address()).isEqualTo("tel:+447700900123");
        assertThat(detail(ContactKind.PHONE, "+44 (0)7700 900-321").address()).isEqualTo("tel:+447700900321");
        assertThat(detail(ContactKind.PHONE, "(07700) 900.321").address()).isEqualTo("tel:07700900321");
        assertThat(detail(ContactKind.EMAIL, "a&b?c%20d@example.com").address())
                .isEqualTo("mailto:a%26b%3Fc%2520d@example.com");
    }

    private static ContactDetail detail(ContactKind kind, String value) {
        return new ContactDetail(kind, value, OffsetDateTime.MIN, null, false, false, null, null, false, false, false);
    }
}
