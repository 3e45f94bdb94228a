package org.kith.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.form.Form;

/** What a domain is, and whose address is at one. */
class DomainsTest {

    private static String wrong(String typed) {
        var wrong = DomainsForm.checked(Form.empty().with("domains", typed)).wrong("domains");
        return wrong == null ? "" : wrong;
    }

    @Test
    void areKeptFoldedHoweverTheyAreTyped() {
        assertThat(Domains.typed(" @Brightwell.EXAMPLE;homes.example,\tbrightwell.example "))
                .containsExactly("brightwell.example", "homes.example");
        assertThat(Domains.typed("ｂrightwell.example")).containsExactly("brightwell.example");
        assertThat(wrong("Brightwell.Example, council.gov.uk")).isEmpty();
        assertThat(wrong("")).isEmpty();
    }

    @Test
    void whatIsNoneIsRefusedWithWhatToType() {
        for (var none : List.of(
                "brightwell",
                ".example",
                "a..example",
                "-a.example",
                "a-.example",
                "a.1",
                "a_b.example",
                "a.example.")) {
            assertThat(wrong(none)).as(none).contains("is no domain").contains(none);
        }
        assertThat(wrong("dana@brightwell.example")).contains("type brightwell.example");
        assertThat(wrong("xn--brghtwell-92a.example")).contains("written with a to z, such as example.org.uk");
        assertThat(wrong("brіghtwell.example")).contains("written with a to z");
        assertThat(wrong("a.example ".repeat(20) + String.join(" ", many()))).contains("at most 20");
    }

    private static List<String> many() {
        return java.util.stream.IntStream.range(0, 21)
                .mapToObj(number -> "a" + number + ".example")
                .toList();
    }

    @Test
    void anAddressIsAtOneOfThemExactly() {
        var named = new Domains(List.of("brightwell.example"), null, null);
        assertThat(named.fit("dana@Brightwell.Example")).isTrue();
        for (var other :
                List.of("dana@mail.brightwell.example", "dana@notbrightwell.example", "dana@brightwell.example.org")) {
            assertThat(named.fit(other)).as(other).isFalse();
        }
        assertThat(named.fit(null)).isFalse();
        assertThat(Domains.NEVER_SAID.fit(null)).isTrue();
    }

    @Test
    void oneOfEverybodyIsKnownAsThat() {
        assertThat(new Domains(List.of("brightwell.example", "gmail.com"), null, null).everybodys())
                .containsExactly("gmail.com");
    }
}
