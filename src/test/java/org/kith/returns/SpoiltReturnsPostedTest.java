package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kith.ssda903.Packed;
import org.springframework.mock.web.MockMultipartFile;

/**
 * Returns that are spoilt in any way, handed in with the browser: each is answered in words and can be looked at, and nobody of them is loaded.
 * {@code -Dkith.probes=4} hands in two hundred.
 */
class SpoiltReturnsPostedTest extends OnReturnPages {
    private static final int HOW_MANY = 50 * Integer.getInteger("kith.probes", 1);

    private static final List<String> NAMES =
            List.of("episodes.csv", "header.csv", "return.xml", "return.xlsx", "return.zip");

    @Test
    void isAnsweredInWordsAndLoadsNothing() throws Exception {
        for (int seed = 0; seed < HOW_MANY; seed++) {
            var request = multipart("/returns").param("year", "2021").param("team", "North");
            spoilt(new Random(seed))
                    .all()
                    .forEach((name, bytes) -> request.file(new MockMultipartFile("files", name, "text/csv", bytes)));
            var answer = send(request);
            assertThat(answer.getStatus()).as("seed %d", seed).isIn(302, 303, 422);
            if (answer.getRedirectedUrl() != null) {
                assertThat(page(get(answer.getRedirectedUrl())).select("h1").text())
                        .as("seed %d", seed)
                        .isNotBlank();
            }
        }
        assertThat(count("young_person")).isZero();
    }

    /** One file of it, or all in one, with some faults. */
    private static SmallReturn spoilt(Random random) {
        var small = SmallReturn.sound();
        var name = NAMES.get(random.nextInt(NAMES.size()));
        var bytes =
                switch (name) {
                    case "return.xml" -> small.all().get("header.csv");
                    case "return.xlsx" -> Packed.workbook(small);
                    case "return.zip" -> Packed.zip(small.all());
                    default -> small.all().get(name);
                };
        for (var i = 0; i <= random.nextInt(4); i++) {
            bytes = Spoilt.bytes(bytes, random);
        }
        return (name.startsWith("return.") ? new SmallReturn() : small).bytes(name, bytes);
    }
}
