package org.kith.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Word and OpenDocument texts are kept as they are, once nothing in them runs, hides or swells. */
class PackedDocumentTest {
    private final FileCheck files = new FileCheck();

    @Test
    void documentsAreKeptAsTheyAre() throws IOException {
        var docx = Made.docx(Map.of());
        assertThat(files.check("plan.docx", docx))
                .isEqualTo(new Checked.Kept(FileKind.WORD, "plan.docx", docx, null, 0, 0));
        var odt = Made.odt(Map.of());
        assertThat(files.check("plan", odt))
                .isEqualTo(new Checked.Kept(FileKind.OPEN_DOCUMENT, "plan.odt", odt, null, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "word/vbaProject.bin,x,file.macros",
        "Basic/Standard/Module1.xml,<a/>,file.macros",
        "Dialogs/Standard/Dialog1.xml,<a/>,file.macros",
        "word/embeddings/sheet.xlsx,PK\3\4 more,file.holds-files",
        "word/media/image1.png,MZ and a program,file.holds-files",
        "word/embeddings/old.bin,\u00d0\u00cf\21\u00e0 more,file.holds-files",
        "word/settings.xml,<!DOCTYPE a SYSTEM \"http://x\"><a/>,file.damaged",
        "word/styles.xml,<\0!\0D\0O\0C\0T\0Y\0P\0E\0,file.damaged",
        "../../outside.xml,<a/>,file.damaged",
        "word/comments.xml,<!-- a comment --><a><![CDATA[b]]></a>,''"
    })
    void whatRunsOrHidesIsRefused(String part, String content, String reason) throws IOException {
        assertThat(reason(Made.docx(Map.of(part, content)))).isEqualTo(reason);
        assertThat(reason(Made.odt(Map.of(part, content)))).isEqualTo(reason);
    }

    /** Somebody locked it with a password: whoever sends it is told that, and not that it is damaged. */
    @Test
    void aLockedPartIsSaidToBeLocked() throws IOException {
        for (var document : List.of(Made.docx(Map.of()), Made.odt(Map.of()))) {
            for (int at = 0; at < document.length - 10; at++) {
                var header = new String(document, at, 4, StandardCharsets.ISO_8859_1);
                if (header.equals("PK\3\4") || header.equals("PK\1\2")) {
                    document[at + (header.equals("PK\3\4") ? 6 : 8)] |= 1;
                }
            }
            assertThat(reason(document)).isEqualTo("file.locked");
        }
    }

    @Test
    void aBombIsLeftLongBeforeItIsUnpacked() throws IOException {
        var bomb = Made.archive(zip -> {
            Made.put(zip, "[Content_Types].xml", "<Types a=\"wordprocessingml.document.main+xml\"/>");
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            Made.zeros(zip, 1_000_000_000);
            zip.closeEntry();
        });
        assertThat(bomb).hasSizeLessThan(1_100_000);
        var document = new PackedDocument(bomb);
        assertThatThrownBy(document::check).isInstanceOf(Refusal.class).hasMessage("file.unpacks-too-large");
        assertThat(document.unpacked()).isLessThan(100_010_000);
        assertThat(reason(bomb)).isEqualTo("file.unpacks-too-large");
    }

    @Test
    void aSmallFileMayNotSwellAHundredfold() throws IOException {
        var document = new PackedDocument(Made.docx(Map.of("word/a.xml", " ".repeat(1_000_000))));
        assertThatThrownBy(document::check).hasMessage("file.unpacks-too-large");
        assertThat(document.unpacked()).isLessThan(300_000);
    }

    @Test
    void partsMayNotBeManyNorShareTheirBytes() throws IOException {
        var many = new TreeMap<String, String>();
        for (int i = 0; i < 1001; i++) {
            many.put("word/" + i, "");
        }
        assertThat(reason(Made.docx(many))).isEqualTo("file.damaged");
        // The last entry of the directory is made to point at the first part.
        var shared = Made.docx(Map.of("word/b.xml", "<a/>"));
        var last = new String(shared, StandardCharsets.ISO_8859_1).lastIndexOf("PK\1\2");
        ByteBuffer.wrap(shared).order(ByteOrder.LITTLE_ENDIAN).putInt(last + 42, 0);
        assertThat(reason(shared)).isEqualTo("file.damaged");
    }

    @Test
    void somethingAroundTheArchiveIsRefused() throws IOException {
        var docx = Made.docx(Map.of());
        assertThat(reason(Made.joined(docx, "more".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo("file.damaged");
        assertThat(reason(Made.inserted(docx, docx.length - 22, new byte[10]))).isEqualTo("file.damaged");
    }

    @Test
    void anotherArchiveIsNoDocument() throws IOException {
        assertThat(reason(Made.archive(zip -> Made.put(zip, "a.txt", "hello")))).isEqualTo("file.not-a-kind");
        var macros = Made.archive(
                zip -> Made.put(zip, "[Content_Types].xml", "application/vnd.ms-word.document.macroEnabled.main+xml"));
        assertThat(reason(macros)).isEqualTo("file.macros");
    }

    private String reason(byte[] document) {
        return files.check("plan.docx", document) instanceof Checked.Refused refused ? refused.reason() : "";
    }
}
