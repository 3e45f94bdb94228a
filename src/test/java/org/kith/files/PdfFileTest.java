package org.kith.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A PDF is kept as it is, once it is nothing else and nothing in it runs. */
class PdfFileTest {
    private static final String PACKED = "/Type/ObjStm/N 1/First 4/Filter/FlateDecode";

    private final FileCheck files = new FileCheck();

    @Test
    void aPdfIsKeptAsItIs() {
        var pdf = Made.pdf("4 0 obj\n(About JavaScript, a Launch and Embedded Files)\nendobj");
        assertThat(files.check("court letter.PDF", pdf))
                .isEqualTo(new Checked.Kept(FileKind.PDF, "court letter.pdf", pdf, null, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "'<</S/JavaScript/JS(app.alert(1))>>',file.runs",
        "'<</S /J#61vaScript /JS 5 0 R>>',file.runs",
        "'<</S/Launch/F(cmd.exe)>>',file.runs",
        "'<</S/Rendition/JS(x)>>',file.runs",
        "'<</Names<</EmbeddedFiles 5 0 R>>>>',file.holds-files",
        "'<</Subtype/FileAttachment>>',file.holds-files",
        "'<</Encrypt 5 0 R>>',file.locked"
    })
    void whatRunsHidesOrBringsIsRefused(String object, String reason) throws IOException {
        assertThat(reason(Made.pdf("4 0 obj\n" + object + "\nendobj"))).isEqualTo(reason);
        assertThat(reason(Made.pdf("4 0 obj\n" + Made.stream(PACKED, Made.deflated("5 0 " + object)))))
                .isEqualTo(reason);
        // No program hides how objects are packed.
        assertThat(reason(Made.pdf("4 0 obj\n"
                        + Made.stream("/Type 9 0 R/N 1/First 4/Filter 8 0 R", Made.deflated("5 0 " + object)))))
                .isEqualTo("file.locked");
    }

    @Test
    void objectsPackedBeyondLookingAreRefused() throws IOException {
        assertThat(reason(Made.pdf(
                        "4 0 obj\n" + Made.stream("/Type/ObjStm/N 1/First 4/Filter/ASCIIHexDecode", "35203020>"))))
                .isEqualTo("file.locked");
        var packed = Made.deflated("5 0 <</Type/Font>>");
        assertThat(reason(Made.pdf("4 0 obj\n" + Made.stream(PACKED, packed)))).isEmpty();
        assertThat(reason(Made.pdf("4 0 obj\n" + Made.stream(PACKED + "/DecodeParms<</Predictor 12>>", packed))))
                .isEqualTo("file.locked");
    }

    @Test
    void objectsThatSwellAreRefused() throws IOException {
        var swelling = Made.deflated("5 0 << " + " ".repeat(101_000_000));
        assertThat(swelling.length()).isLessThan(200_000);
        assertThat(reason(Made.pdf("4 0 obj\n" + Made.stream(PACKED, swelling))))
                .isEqualTo("file.unpacks-too-large");
    }

    @Test
    void aPdfThatIsAlsoSomethingElseIsRefused() throws IOException {
        assertThat(reason(Made.joined(Made.pdf(""), Made.docx(Map.of())))).isEqualTo("file.not-what-it-says");
        var inside = new String(Made.docx(Map.of()), StandardCharsets.ISO_8859_1);
        assertThat(reason(Made.pdf("4 0 obj\n" + inside + "\nendobj"))).isEqualTo("file.not-what-it-says");
        assertThat(reason(Made.pdf("%<html><script>alert(1)</script>"))).isEqualTo("file.not-what-it-says");
        assertThat(reason(Made.joined("MZ\0\0".getBytes(StandardCharsets.ISO_8859_1), Made.pdf(""))))
                .isEqualTo("file.not-what-it-says");
    }

    @Test
    void aPartOfAPdfIsRefused() {
        var pdf = Made.pdf("");
        assertThat(reason(Arrays.copyOf(pdf, pdf.length - 20))).isEqualTo("file.damaged");
        assertThat(reason("%PDF-1.7\nnothing more\nstartxref\n%%EOF".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("file.damaged");
    }

    @Test
    void pictureBytesAreNotMistakenForNames() {
        var picture = new byte[4_000_000];
        new Random(11).nextBytes(picture);
        var pdf = Made.pdf("4 0 obj\n"
                + Made.stream("/Subtype/Image/Filter/DCTDecode", new String(picture, StandardCharsets.ISO_8859_1)));
        assertThat(reason(pdf)).isEmpty();
    }

    private String reason(byte[] pdf) {
        return files.check("letter.pdf", pdf) instanceof Checked.Refused refused ? refused.reason() : "";
    }
}
