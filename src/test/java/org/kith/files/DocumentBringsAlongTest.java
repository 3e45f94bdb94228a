package org.kith.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A Word or OpenDocument text that opens, sends, fetches or brings something is refused; links that somebody presses stay. */
class DocumentBringsAlongTest {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final FileCheck files = new FileCheck();

    @ParameterizedTest
    @CsvSource({
        "attachedTemplate,External,https://example.invalid/a.dotm,file.reaches-out",
        "attachedTemplate,,a.dotx,file.reaches-out",
        "image,External,https://example.invalid/a.png,file.reaches-out",
        "image,external,a.png,file.reaches-out",
        "image,,https://example.invalid/a.png,file.reaches-out",
        "image,,//example.invalid/a.png,file.reaches-out",
        "image,,media/image1.png,''",
        "image,,/word/media/image1.png,''",
        "video,External,https://example.invalid/a.mp4,file.reaches-out",
        "frame,External,https://example.invalid/,file.reaches-out",
        "mailMergeSource,External,file:///a.csv,file.reaches-out",
        "oleObject,External,https://example.invalid/a,file.holds-files",
        "oleObject,,embeddings/a,file.holds-files",
        "package,,embedded/a,file.holds-files",
        "aFChunk,,a.html,file.holds-files",
        "subDocument,External,a.docx,file.holds-files",
        "control,,activeX1,file.macros",
        "webextensiontaskpanes,,a.xml,file.reaches-out",
        "hyperlink,External,https://example.invalid/,''",
        "hyperlink,External,mailto:kim@example.org,''",
        "hyperlink,External,file:///example.invalid/a,file.reaches-out",
        "hyperlink,External,javascript:a,file.reaches-out",
        "styles,,styles.xml,''"
    })
    void relationships(String type, String mode, String target, String reason) throws IOException {
        var written = "<Relationships><r:Relationship Id='a' Type='" + OFFICE + type + "' Target='" + target + "'"
                + (mode == null ? "" : " TargetMode='" + mode + "'") + "/></Relationships>";
        assertThat(reason(Made.docx(Map.of("word/_rels/document.xml.rels", written))))
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <w:fldSimple w:instr=' INCLUDEPICTURE "https://example.invalid/a.png"'/> | file.reaches-out
            <w:fldSimple w:instr=' PAGE '/>                                        | ''
            <w:fldChar w:fldCharType='begin'/><w:instrText> DD</w:instrText><w:instrText>EAUTO a b</w:instrText> | file.reaches-out
            <w:fldChar w:fldCharType='begin'/><w:instrText>&#160;&#x44;DE a</w:instrText> | file.reaches-out
            <w:fldChar w:fldCharType='begin'/><w:fldChar w:fldCharType='begin'/>   | file.reaches-out
            <w:fldChar w:fldCharType='begin'/><w:instrText>HYPERLINK "https://example.invalid/"</w:instrText> | ''
            <w:fldChar w:fldCharType='begin'/><w:instrText>=</w:instrText><w:fldChar w:fldCharType='begin'/><w:instrText>PAGE</w:instrText> | ''
            <w:fldChar w:fldCharType='begin'/><w:instrText> IN</w:instrText><w:fldChar w:fldCharType='begin'/> | file.reaches-out
            <w:fldChar w:fldCharType='begin'/><w:instrText> IF</w:instrText><w:fldChar w:fldCharType='begin'/> | ''
            <w:fldChar w:fldCharType='begin'/><w:t>INCLUDETEXT a</w:t>             | file.reaches-out
            <w:fldChar w:fldCharType='begin'/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType='separate'/><w:t>Link</w:t> | ''
            <w:fldChar w:fldCharType='begin'/><w:instrText>HYPERLINK "file:///a"</w:instrText> | file.reaches-out
            <w:fldSimple w:instr=' HYPERLINK  "ja&#118;ascript:a" '/>              | file.reaches-out
            <w:fldSimple w:instr=' HYPERLINK &#92;&#92;&#92;&#92;example.invalid&#92;&#92;a'/> | file.reaches-out
            <w:fldSimple w:instr=' HYPERLINK &#92;l "_Toc1" '/>                    | ''
            <w:fldSimple w:instr=' HYPERLINK "https://example.org/" &#92;o "Note: a" '/> | ''
            <w:fldSimple w:instr=' HYPERLINK &#92;o "Note: a" "file:///a"'/>       | file.reaches-out
            <w:t>Link and include</w:t>                                            | ''
            <a:blip r:link='a'/>                                                   | file.reaches-out
            <a:blip r:embed='a' r:link=''/>                                        | ''
            <v:imagedata r:href='a'/>                                              | file.reaches-out
            <w:sourceFileName r:id='a'/>                                           | file.reaches-out
            <c:externalData r:id='a'/>                                             | file.reaches-out
            <form:image form:image-data='https://example.invalid/a.png'/>          | file.reaches-out
            <form:form form:datasource='https://example.invalid/a.odb'/>           | file.reaches-out
            <form:form form:datasource='Bibliography'/>                            | ''
            <xforms:model schema='https://example.invalid/a.xsd'/>                 | file.reaches-out
            <table:table-cell table:formula='of:=DDE("a";"b";"c")'/>               | file.reaches-out
            <table:table-cell table:formula='of:=SUM([.A1:.A2])'/>                 | ''
            <text:execute-macro text:name='a'/>                                    | file.macros
            <text:a xlink:href='.uno:About'>help</text:a>                          | file.reaches-out
            <text:a xlink:href='#1.Home:first'>help</text:a>                       | ''
            <v:imagedata src='https://example.invalid/a.png'/>                     | file.reaches-out
            <v:shape href='https://example.invalid/'/>                             | ''
            <w:altChunk r:id='a'/>                                                 | file.holds-files
            <o:OLEObject Type='Link'/>                                             | file.holds-files
            <wp15:webVideoPr embeddedHtml='a'/>                                    | file.reaches-out
            <sl:schema sl:manifestLocation='https://example.invalid/'/>            | file.reaches-out
            <xsd:import schemaLocation='https://example.org/names-only.xsd'/>      | ''
            <office:scripts/>                                                      | ''
            <office:scripts><office:script/></office:scripts>                      | file.macros
            <script:event-listener xlink:href='vnd.sun.star.script:a'/>            | file.macros
            <draw:image xlink:href='https://example.invalid/a.png'/>               | file.reaches-out
            <draw:image xlink:href='Pictures/a.png'/>                              | ''
            <other:image other:href='../../a.png'/>                                | file.reaches-out
            <draw:floating-frame xlink:href='a'/>                                  | file.reaches-out
            <draw:object-ole xlink:href='./Object 1'/>                             | file.holds-files
            <text:section-source xlink:href='https://example.invalid/a.odt'/>      | file.reaches-out
            <meta:template xlink:href='/home/a.ott'/>                              | file.reaches-out
            <text:dde-connection-decl office:name='a'/>                            | file.reaches-out
            <form:form xlink:href='https://example.invalid/'/>                     | file.reaches-out
            <form:button form:target='vnd.sun.star.script:a'/>                     | file.macros
            <text:a xlink:href='https://example.invalid/'>help</text:a>            | ''
            <text:a xlink:href='smb://example.invalid/'>help</text:a>              | file.reaches-out
            <manifest:encryption-data/>                                            | file.locked
            <?xml-stylesheet href='https://example.invalid/'?>                     | file.reaches-out
            <svg:svg onload='a'/>                                                  | file.macros
            <svg><style>a { background: url( 'https://example.invalid/' ) }</style></svg> | file.reaches-out
            <svg><style>a { background: u&#92;72l(https://example.invalid/) }</style></svg> | file.reaches-out
            <svg><style>a { background: u&#114;l(https://example.invalid/) }</style></svg> | file.reaches-out
            <svg><style>a { background: u<!-- a -->rl(<![CDATA[https://example.invalid/]]>) }</style></svg> | file.reaches-out
            <svg><style>a { background: image-set("https://example.invalid/" 1x) }</style></svg> | file.reaches-out
            <svg><rect fill='url(https://example.invalid/a.svg#a)'/></svg>         | file.reaches-out
            <svg><rect style='fill: u&#92;72l(//example.invalid/a)'/></svg>        | file.reaches-out
            <svg inkscape:export-filename='C:&#92;pictures&#92;a.png'/>            | ''
            <svg><rect fill='url(#a)'/><image href='data:image/png;base64,AA=='/></svg> | ''
            <svg><use href='https://example.invalid/a.svg'/></svg>                 | file.reaches-out
            <svg><foreignObject/></svg>                                            | file.holds-files
            """)
    void markup(String inside, String reason) throws IOException {
        var written = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><a>" + inside + "</a>";
        if (inside.startsWith("<w:fldChar")) {
            written = written.replace("</a>", "<w:fldChar w:fldCharType='end'/></a>");
        }
        // However the part is called, and in letters of two bytes.
        var wide = new String(
                written.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16), StandardCharsets.ISO_8859_1);
        for (var part : Map.of("word/document2.xml", written, "word/picture.png", written, "word/wide.dat", wide)
                .entrySet()) {
            assertThat(reason(Made.docx(Map.of(part.getKey(), part.getValue()))))
                    .isEqualTo(reason);
            assertThat(reason(Made.odt(Map.of(part.getKey(), part.getValue())))).isEqualTo(reason);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\\rtf1 a}", "MIME-Version: 1.0\n", "%PDF-1.7\n"})
    void otherDocumentsInsideAreRefused(String content) throws IOException {
        assertThat(reason(Made.docx(Map.of("word/media/a.png", content)))).isEqualTo("file.holds-files");
    }

    @Test
    void whatWordReadsAsRtfIsNoText() {
        for (var before : List.of("", "\ufeff", " \n")) {
            assertThat(reason((before + "{\\rt1 a}").getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo("file.not-what-it-says");
        }
    }

    @Test
    void markupHasAnEnd() throws IOException {
        // Not to be packed so small that the document is refused for that.
        var random = new Random(7);
        var letters = new StringBuilder();
        random.ints(4_100_000, 'a', 'z').forEach(letter -> letters.append((char) letter));
        assertThat(reason(Made.docx(Map.of("word/a.xml", "<a b='" + letters + "'/>"))))
                .isEqualTo("file.unpacks-too-large");
        assertThat(reason(Made.docx(Map.of("word/a.xml", "<a><!-- <" + letters + " --></a>"))))
                .isEqualTo("file.unpacks-too-large");
        var names = new TreeMap<String, String>();
        var many = new StringBuilder("<a>");
        random.ints(6_000)
                .forEach(number ->
                        many.append("<n").append(Integer.toHexString(number)).append("/>"));
        names.put("word/a.xml", many + "</a>");
        assertThat(reason(Made.docx(names))).isEqualTo("file.unpacks-too-large");
    }

    private String reason(byte[] document) {
        return files.check("plan.txt", document) instanceof Checked.Refused refused ? refused.reason() : "";
    }
}
