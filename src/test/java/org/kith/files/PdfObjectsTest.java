package org.kith.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each object of a PDF is found wherever a reader might find one, packed or not, and what merely looks like one hinders nobody. */
class PdfObjectsTest {
    private static final String ACTION = "<</S/Launch>>";

    private final FileCheck files = new FileCheck();

    /** With the blanks between its numbers that the standard allows, and with what a lenient reader passes over. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            5 0 obj<NL><</Type/Font>><NL>endobj                    | ""
            5 0obj<NL><</Type/Font>><NL>endobj                     | ""
            5<FF>0<NUL>obj<NL><</Type/Font>><NL>endobj             | ""
            5<FF>0<NUL>obj<NL><</S/Launch>><NL>endobj              | file.runs
            5                    0 obj<NL><</Type/Font>><NL>endobj | ""
            5 %<NL>0obj<NL><</Type/Font>><NL>endobj                | file.damaged
            5 0 %<NL>obj<NL>[1 2]<NL>endobj                        | file.damaged
            4 0 obj<NL><</Type/Font>>                              | ""
            4 0 obj<NL><</Type/Font>><NL>and more                  | file.damaged
            4 0 obj<NL>[1 2]<NL>stream<NL>endobj                   | file.damaged
            4 0 obj<NL><</Length 8>><NL>stream<NL>0 objects<NL>endstream<NL>endobj | ""
            4 0 obj<NL><</Length 12>><NL>stream<NL>Aobj<</B 1>><NL>endstream<NL>endobj | ""
            trailer<NL><</Root 1 0 R/Encrypt 9 0 R>>               | file.locked
            trailer<NL>     <</Root 1 0 R/A <DEEP>>>               | file.damaged
            4 0 obj<NL>(About a trailer and more)<NL>endobj        | ""
            """)
    void whereOneStands(String objects, String reason) {
        assertThat(reason(Made.pdf(objects.replace("<NL>", "\n")
                        .replace("<FF>", "\f")
                        .replace("<NUL>", "\0")
                        .replace("<DEEP>", "[".repeat(600)))))
                .isEqualTo(reason);
    }

    /** What stays in the document, and is no action of another program. */
    @ParameterizedTest
    @ValueSource(strings = {"GoTo", "GoToDp", "Named", "Thread", "Hide", "ResetForm", "SetOCGState", "Trans"})
    void actionsThatStayInTheDocument(String kind) {
        assertThat(reason(object("<</A<</Type/Action/S/" + kind + ">>>>"))).isEmpty();
        assertThat(reason(object("<</OpenAction<</S/" + kind + "/D[3 0 R/Fit]>>>>")))
                .isEqualTo(kind.equals("GoTo") ? "" : "file.reaches-out");
        assertThat(reason(object("<</OpenAction 5 0 R>>", "<</S/" + kind + ">>")))
                .isEqualTo(kind.equals("GoTo") ? "" : "file.reaches-out");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            <</OpenAction[]>>                         | ""
            <</OpenAction/First>>                     | ""
            <</OpenAction(First)>>                    | ""
            <</OpenAction null>>                      | ""
            <</OpenAction 3>>                         | file.reaches-out
            <</FS/URL>>                               | file.reaches-out
            <</Type/XObject/Subtype/Form/Ref 9 0 R>>  | file.reaches-out
            <</Ref 9 0 R>>                            | ""
            <</N>>                                    | file.damaged
            <</F(a.tif)/D(a note)>>                   | file.reaches-out
            <</S/Other/F 4>>                          | ""
            [/Launch{}]                               | file.runs
            [/A#/Launch]                              | file.runs
            [/A#4/Launch]                             | file.runs
            """)
    void whatADictionarySays(String object, String reason) {
        assertThat(reason(object(object))).isEqualTo(reason);
    }

    @Test
    void anActionThatGoesOnWhenItIsDoneIsOne() {
        assertThat(reason(object("<</OpenAction 5 0 R>>", "<</S/Other/Next 9 0 R>>")))
                .isEqualTo("file.reaches-out");
        assertThat(reason(object("<</OpenAction 5 0 R>>", "<</S/Other>>"))).isEmpty();
    }

    /** Packed as programs do it, and with what else readers take for it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Type/ObjStm/First 4/Filter/FlateDecode",
                "/Type/ObjStm/N 1/First 4/Filter/Fl",
                "/Type/ObjStm/N 1/First 4/Filter[/Fl]",
                "/N 1/First 4/Filter/FlateDecode"
            })
    void packedObjectsAreUnpacked(String dictionary) throws IOException {
        var packed = Made.deflated("5 0 " + ACTION);
        for (var line : new String[] {"\n", "\r\n", " \t\r\n"}) {
            assertThat(reason(Made.pdf(
                            "4 0 obj\n" + Made.stream(dictionary, packed).replace("stream\n", "stream" + line))))
                    .isEqualTo("file.runs");
        }
    }

    @Test
    void whatIsPackedAndHoldsNoObjectsIsKept() throws IOException {
        var colours = Made.deflated("a table of colours");
        assertThat(reason(Made.pdf("4 0 obj\n" + Made.stream("/N 3/Alternate/DeviceRGB/Filter/FlateDecode", colours))))
                .isEmpty();
        assertThat(reason(Made.pdf("4 0 obj\n" + Made.stream("/Type/ObjStm/N 1/Filter/FlateDecode", colours))))
                .isEqualTo("file.locked");
    }

    @Test
    void packedObjectsEndWhereTheySayAndAreNotLarge() throws IOException {
        var dictionary = "/Type/ObjStm/N 1/First 4/Filter/FlateDecode";
        // Ten bytes as they are, of which there are none.
        assertThat(reason(Made.pdf("4 0 obj\n" + Made.stream(dictionary, "x\1\0\u00ff\u00ff\0\0" + "5 0 <</A 1>>"))))
                .isEqualTo("file.damaged");
        assertThat(reason(packed(8, 1))).isEmpty();
        assertThat(reason(packed(9, 1))).isEqualTo("file.unpacks-too-large");
        assertThat(reason(packed(8, 14))).isEqualTo("file.unpacks-too-large");
    }

    /** So many objects with much room behind each, so many times. */
    private static byte[] packed(int objects, int times) throws IOException {
        var room = 900_000;
        var places = new StringBuilder();
        var all = new StringBuilder();
        for (var i = 0; i < objects; i++) {
            places.append(10 + i).append(' ').append(i * room).append(' ');
            all.append("<</A 1>>").append(" ".repeat(room - 8));
        }
        var dictionary = "/Type/ObjStm/Filter/FlateDecode/N " + objects + "/First " + places.length();
        var one = Made.stream(dictionary, Made.deflated(places.toString() + all));
        return Made.pdf(("4 0 obj\n" + one + "\n").repeat(times));
    }

    /** Of ordinary ones many, and of none more than somebody means. */
    @Test
    void manyAndLargeObjectsAreKeptAndNoneIsReadAgainAndAgain() {
        assertThat(reason(Made.pdf("4 0 obj\n[" + "12345678 ".repeat(60_000) + "]\nendobj\n"
                        + "5 0 obj\n<</Type/Font/Widths[500 500 500 500]>>\nendobj\n".repeat(60_000))))
                .isEmpty();
        assertThat(reason(Made.pdf(" obj(".repeat(20_000)))).isEqualTo("file.unpacks-too-large");
    }

    @Test
    void itBeginsAndEndsAsOne() {
        var pdf = new String(Made.pdf(""), StandardCharsets.ISO_8859_1);
        for (var part : new String[] {"startxref", "%%EOF", "PDF-1.7"}) {
            assertThat(reason(pdf.replace(part, "PDF-x.7").getBytes(StandardCharsets.ISO_8859_1)))
                    .as(part)
                    .isEqualTo("file.damaged");
        }
    }

    /** Browsers and other programs look at how a file begins, and an archive is read from its end. */
    @Test
    void itIsNothingElseBesides() {
        for (var beginning : new String[] {"<html>", "<SCRIPT>", "<!doctype a>"}) {
            assertThat(reason(Made.pdf("%" + beginning))).as(beginning).isEqualTo("file.not-what-it-says");
        }
        assertThat(reason(Made.pdf("%PK\5\6\n%" + " ".repeat(60_000)))).isEqualTo("file.not-what-it-says");
        assertThat(reason(Made.pdf("%PK\5\6\n%" + " ".repeat(66_000)))).isEmpty();
    }

    private static byte[] object(String... objects) {
        var all = new StringBuilder();
        for (var i = 0; i < objects.length; i++) {
            all.append(4 + i).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        return Made.pdf(all.toString());
    }

    private String reason(byte[] pdf) {
        return files.check("letter.pdf", pdf) instanceof Checked.Refused refused ? refused.reason() : "";
    }
}
