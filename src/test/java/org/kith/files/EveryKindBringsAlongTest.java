package org.kith.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of thing that brings something along, by itself and by nothing else that would give it away. */
class EveryKindBringsAlongTest {
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final FileCheck files = new FileCheck();

    @ParameterizedTest
    @CsvSource({
        "file.macros,vbaProject wordVbaData keyMapCustomizations attachedToolbars control activeXControlBinary ui/extensibility",
        "file.holds-files,oleObject package aFChunk subDocument",
        "file.reaches-out,attachedTemplate frame externalLink externalLinkPath mailMergeSource mailMergeHeaderSource recipientData transform",
        "file.reaches-out,webextension webextensiontaskpanes taskpanes",
        "'',styles theme image hyperlink"
    })
    void relationships(String reason, String types) throws IOException {
        for (var type : types.split(" ")) {
            var written = "<Relationships><Relationship Id='a' Type='" + RELATIONSHIPS + type
                    + "' Target='parts/a'/></Relationships>";
            assertThat(reason(Made.docx(Map.of("word/_rels/document.xml.rels", written))))
                    .as(type)
                    .isEqualTo(reason);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "file.macros,script event-listener plugin applet execute-macro",
        "file.holds-files,altChunk OLEObject object-ole subDoc binary-data foreignObject",
        "file.reaches-out,dde-connection-decl dde-link dde-source floating-frame attachedTemplate mailMerge dataSource headerSource",
        "file.reaches-out,sourceFileName externalData saveThroughXslt webVideoPr webextension webextensionref taskpane",
        "file.reaches-out,connection-resource submission",
        "file.locked,encryption-data",
        "'',p tbl drawing"
    })
    void elements(String reason, String elements) throws IOException {
        for (var element : elements.split(" ")) {
            assertThat(inText("<x:" + element + "/>")).as(element).isEqualTo(reason);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "file.reaches-out,blip svgBlip imgLayer media videoFile audioFile wavAudioFile quickTimeFile",
        "'',hlinkClick"
    })
    void whatIsFetchedByARelationship(String reason, String elements) throws IOException {
        for (var element : elements.split(" ")) {
            assertThat(inText("<x:" + element + " r:link='a'/>")).as(element).isEqualTo(reason);
        }
    }

    /** An address that somebody presses is a link; of anything else it is fetched. */
    @ParameterizedTest
    @CsvSource({
        "'',a hyperlink shape rect roundrect oval line polyline curve arc group area-rectangle area-circle area-polygon",
        "file.reaches-out,fill textpath"
    })
    void whatIsPressed(String reason, String elements) throws IOException {
        for (var element : elements.split(" ")) {
            assertThat(inText("<x:" + element + " xlink:href='https://example.invalid/'/>"))
                    .as(element)
                    .isEqualTo(reason);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'',http://example.invalid/ https://example.invalid/ mailto:kim@example.org tel:999 HTTPS://example.invalid/ beside.docx",
        "file.reaches-out,ftp://example.invalid/ file:///a data:text/html;a search-ms:a ms-word:a //example.invalid/a"
    })
    void links(String reason, String addresses) throws IOException {
        for (var address : addresses.split(" ")) {
            assertThat(inText("<x:a xlink:href='" + address + "'/>"))
                    .as(address)
                    .isEqualTo(reason);
        }
    }

    @ParameterizedTest
    @CsvSource("javascript: vbscript: macro: vnd.sun.star.script: vnd.sun.star.expand: ppaction:")
    void programsInAttributes(String addresses) throws IOException {
        for (var address : addresses.split(" ")) {
            assertThat(inText("<x:p y:note=' " + address + "a'/>")).as(address).isEqualTo("file.macros");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "file.reaches-out,DDE DDEAUTO INCLUDETEXT INCLUDEPICTURE INCLUDE IMPORT LINK DATABASE RD MACROBUTTON EMBED",
        "'',PAGE DATE TOC REF"
    })
    void fields(String reason, String kinds) throws IOException {
        for (var kind : kinds.split(" ")) {
            assertThat(inText("<w:fldSimple w:instr=' " + kind + " a'/>"))
                    .as(kind)
                    .isEqualTo(reason);
            assertThat(inText("<w:fldChar w:fldCharType='begin'/><w:instrText>" + kind.toLowerCase(Locale.ROOT)
                            + " a</w:instrText><w:fldChar w:fldCharType='end'/>"))
                    .as(kind)
                    .isEqualTo(reason);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "file.macros,x.macroEnabled.main+xml x.vbaProject x.activeX+xml x.customUI+xml",
        "file.holds-files,x.oleObject text/html application/xhtml+xml application/rtf message/rfc822 application/pdf x.webextension+xml",
        "'',image/png application/xml"
    })
    void whatPartsAreSaidToBe(String reason, String types) throws IOException {
        for (var type : types.split(" ")) {
            var written = "<Types><Override PartName='/a' ContentType='" + type + "'/></Types>";
            assertThat(reason(Made.odt(Map.of("[Content_Types].xml", written))))
                    .as(type)
                    .isEqualTo(reason);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "file.macros,word/vbaProject.bin Basic/a Dialogs/a Scripts/a",
        "file.holds-files,word/embeddings/a word/activeX/a customUI/a word/webextensions/a",
        "'',word/media/a Pictures/a"
    })
    void places(String reason, String parts) throws IOException {
        for (var part : parts.split(" ")) {
            assertThat(reason(Made.docx(Map.of(part, "a")))).as(part).isEqualTo(reason);
        }
    }

    /** Other files, as they begin. */
    @ParameterizedTest
    @CsvSource("PK\3\4 Rar!\32 7z\u00bc\u00af MZ \177ELF \u00d0\u00cf\21\u00e0 {\\rt %PDF- MIME-V FWS CWS")
    void otherFiles(String beginnings) throws IOException {
        for (var beginning : beginnings.split(" ")) {
            assertThat(reason(Made.docx(Map.of("word/media/a.png", beginning + " a"))))
                    .as(beginning)
                    .isEqualTo("file.holds-files");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "file.runs,AA JS JavaScript Launch Rendition Renditions RichMedia RichMediaContent RichMediaSettings RichMediaExecute",
        "file.runs,GoTo3DView 3D 3DD Movie Sound XFA AlternatePresentations",
        "file.reaches-out,GoToR GoToE SubmitForm ImportData Filespec UF FFilter OPI SpiderInfo",
        "file.holds-files,EF EmbeddedFile EmbeddedFiles FileAttachment Collection",
        "file.locked,Encrypt",
        "'',Font Page GoTo"
    })
    void namesInAPdf(String reason, String names) {
        for (var name : names.split(" ")) {
            assertThat(reason(Made.pdf("4 0 obj\n<</" + name + " 5 0 R>>\nendobj")))
                    .as(name)
                    .isEqualTo(reason);
        }
    }

    private String inText(String inside) throws IOException {
        return reason(Made.docx(Map.of("word/document2.xml", "<a>" + inside + "</a>")));
    }

    private String reason(byte[] document) {
        return files.check("plan.txt", document) instanceof Checked.Refused refused ? refused.reason() : "";
    }
}
