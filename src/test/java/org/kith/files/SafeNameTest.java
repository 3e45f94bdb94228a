package org.kith.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNameTest {
    @ParameterizedTest
    @CsvSource({
        "'Court letter 12.03.2024.PDF',Court letter 12.03.2024.pdf",
        "../../etc/passwd,passwd.pdf",
        "C:\\Users\\Kim\\llythyr â chŵn.docx,llythyr â chŵn.pdf",
        "'letter\u202Efdp.exe',letterfdp.exe.pdf",
        "'a\0b\r\nSet-Cookie: x.pdf',abSet-Cookie x.pdf",
        "'two\u2028lines\u200B\uFEFF.pdf',twolines.pdf",
        "'.htaccess',htaccess.pdf",
        "'letter.pdf.pdf.  ',letter.pdf",
        "'a\"b<c>|d?*e.pdf',a b c d e.pdf",
        "'',file.pdf",
        "'...',file.pdf",
        "'.pdf',file.pdf",
        "nul.pdf,file nul.pdf",
        "com1.tar.pdf,file com1.tar.pdf"
    })
    void isMadeFromTheGivenOne(String given, String safe) {
        assertThat(SafeName.of(given, FileKind.PDF)).isEqualTo(safe);
    }

    @Test
    void isNeverTooLongNorCutThroughALetter() {
        assertThat(SafeName.of("x".repeat(5000), FileKind.WORD)).hasSize(100).endsWith("x.docx");
        assertThat(SafeName.of("x" + "\uD83D\uDE00".repeat(200), FileKind.PDF))
                .hasSizeBetween(98, 100)
                .matches("x(\uD83D\uDE00)+\\.pdf");
    }

    @Test
    void holdsForAnyName() {
        var random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            var given = new StringBuilder();
            for (int letter = random.nextInt(150); letter > 0; letter--) {
                given.append((char) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(65536)));
            }
            assertThat(SafeName.of(given.toString(), FileKind.TEXT))
                    .hasSizeLessThanOrEqualTo(100)
                    .matches("[^\\p{C}/\\\\:*?\"<>|%.\\s][^\\p{C}/\\\\:*?\"<>|%]*\\.txt");
        }
    }
}
