package org.kith.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A PDF that opens, sends, fetches or brings something is refused in every form a PDF can hold it; plain links stay. */
class PdfBringsAlongTest {
    private static final String PACKED = "/Type/ObjStm/N 1/First 4/Filter/FlateDecode";

    private final FileCheck files = new FileCheck();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <</OpenAction<</S/URI/URI(https://example.invalid/)>>>>                | file.reaches-out
            <</OpenAction[<</S/URI/URI(https://example.invalid/)>>]>>              | file.reaches-out
            <</OpenAction<</S/GoTo/D[3 0 R/Fit]/Next<</S/URI/URI(https://example.invalid/)>>>>>> | file.reaches-out
            <</AA<</O<</S/URI/URI(https://example.invalid/)>>>>>>                  | file.runs
            <</A#41 5 0 R>>                                                        | file.runs
            <</A<</S/URI/URI(file:///example.invalid/a)>>>>                        | file.reaches-out
            <</A<</S/URI/URI(\\\\\\\\example.invalid\\\\a)>>>>                     | file.reaches-out
            <</A<</S/URI/URI 9 0 R>>>>                                             | file.reaches-out
            <</A<</S/URI/URI<6a6176617363726970743a61>>>>>                         | file.reaches-out
            <</A<</S/SubmitForm/F(https://example.invalid/)>>>>                    | file.reaches-out
            <</A<</S/ImportData/F(a.fdf)>>>>                                       | file.reaches-out
            <</A<</S/GoToR/F(a.pdf)/D[0/Fit]>>>>                                   | file.reaches-out
            <</A<</S/GoToE/F(a.pdf)>>>>                                            | file.reaches-out
            <</A<</S/Thread/F 9 0 R>>>>                                            | file.reaches-out
            <</A<</Type/Action/S/SomethingNew>>>>                                  | file.runs
            <</A<</S 9 0 R>>>>                                                     | file.locked
            <</A<</S/GoTo/S/Named>>>>                                              | file.damaged
            <</S/Launch/S/GoTo>>                                                   | file.runs
            <</S/GoTo3DView>>                                                      | file.runs
            <</Subtype/RichMedia>>                                                 | file.runs
            <</Subtype/Movie>>                                                     | file.runs
            <</Subtype/Sound>>                                                     | file.runs
            <</S/Sound>>                                                           | file.runs
            <</Subtype/PS>>                                                        | file.runs
            <</Subtype/Form/Subtype2/PS>>                                          | file.runs
            <</Subtype/3D>>                                                        | file.runs
            <</AcroForm<</XFA[(a)9 0 R]>>>>                                        | file.runs
            <</Type/Filespec/F(https://example.invalid/)>>                         | file.reaches-out
            <</FS/URL/F(https://example.invalid/)>>                                | file.reaches-out
            <</Type/XObject/Subtype/Form/Ref<</F(a.pdf)/Page 0>>>>                 | file.reaches-out
            <</OPI<</2.0<</F(a.tif)>>>>>>                                          | file.reaches-out
            <</EF<</F 9 0 R>>>>                                                    | file.holds-files
            <</Collection<</View/D>>>>                                             | file.holds-files
            [/Launch]                                                              | file.runs
            /JavaScript                                                            | file.runs
            (text)%comment<NL>/Launch                                              | file.damaged
            """)
    void isRefused(String written, String reason) throws IOException {
        var object = written.replace("<NL>", "\n");
        assertThat(reason("4 0 obj\n" + object + "\nendobj")).isEqualTo(reason);
        // With another object before it, which ends where this begins.
        var packed = Made.deflated("6 0 5 2 1 " + object);
        assertThat(reason("4 0 obj\n" + Made.stream("/Type/ObjStm/N 2/First 8/Filter[/FlateDecode]", packed)))
                .isEqualTo(reason.equals("file.damaged") && object.startsWith("(") ? "file.locked" : reason);
    }

    @Test
    void anActionOnOpeningIsFoundWhereverItStands() throws IOException {
        var action = "<</S/URI/URI(https://example.invalid/)>>";
        var catalog = "4 0 obj\n<</Type/Catalog/OpenAction 5 0 R>>\nendobj\n";
        assertThat(reason(catalog + "5 0 obj\n" + action + "\nendobj")).isEqualTo("file.reaches-out");
        assertThat(reason(catalog + "6 0 obj\n" + Made.stream(PACKED, Made.deflated("5 0 " + action))))
                .isEqualTo("file.reaches-out");
        // An older version of the object, which is no action, does not stand for the newer one.
        assertThat(reason(catalog + "5 0 obj\n" + action + "\nendobj\n5 0 obj\n[3 0 R/Fit]\nendobj"))
                .isEqualTo("file.reaches-out");
        assertThat(reason(catalog + "5 0 obj\n[3 0 R/Fit]\nendobj")).isEmpty();
        assertThat(reason(catalog + "5 0 obj\n<</S/GoTo/D[3 0 R/Fit]>>\nendobj"))
                .isEmpty();
        assertThat(reason(catalog + "5 0 obj\n6 0 R\nendobj")).isEqualTo("file.damaged");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/N 1/First 4/Filter[/FlateDecode/FlateDecode]",
                "/N 1/First 4/Filter[/ASCIIHexDecode/FlateDecode]",
                "/N 1/First 4/Filter/LZWDecode",
                "/N 1/First 4/Filter 9 0 R",
                "/N 1/First 4/F#69lter/FlateDecode/DecodeParms<</Predictor 12>>",
                "/Type/ObjStm/N 1/First 9 0 R/Filter/FlateDecode",
                "/Type/ObjStm/N 1/First 4"
            })
    void objectsPackedInAnotherWayAreRefused(String dictionary) throws IOException {
        assertThat(reason("4 0 obj\n" + Made.stream(dictionary, Made.deflated("5 0 <</Type/Font>>"))))
                .isEqualTo("file.locked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 0 <</Type/Font>>/Launch", "5 0 6 4 <</Type/Font>>", "5 0 <</Type/Font>>x"})
    void everyReaderFindsTheSamePackedObjects(String objects) throws IOException {
        assertThat(reason("4 0 obj\n" + Made.stream(PACKED, Made.deflated(objects))))
                .isNotEmpty();
    }

    /** What says where packed objects begin says it of each once, in order and of nothing else. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            another place than an object has | 8 | 5 0 6 99 <</Type/Font>>
            two at one place                 | 8 | 5 0 6 0 <</Type/Font>>
            something beside the places      | 6 | 5 0 x <</Type/Font>>
            no place at all                  | 0 | <</Type/Font>>
            something before the first       | 4 | 5 2 7 <</Type/Font>>
            blanks before the first          | 4 | 5 1  <</Type/Font>>
            one inside another               | 8 | 5 0 6 3 <</A<</B 1>>>>
            one at the end of another        | 8 | 5 0 6 2 1234
            something between two            | 9 | 5 0 6 16 <</Type/Font>>7 <</Type/Font>>
            fewer bytes than are said        | 99 | 5 0 <</Type/Font>>
            """)
    void placesOfPackedObjectsAreTheirs(String what, int first, String objects) throws IOException {
        assertThat(reason("4 0 obj\n"
                        + Made.stream("/Type/ObjStm/N 2/Filter/FlateDecode/First " + first, Made.deflated(objects))))
                .as(what)
                .isEqualTo("file.locked");
    }

    @Test
    void aDirectoryOfPackedObjectsIsShort() throws IOException {
        for (var blanks : new int[] {190_000, 210_000}) {
            var dictionary = "/Type/ObjStm/N 1/Filter/FlateDecode/First " + (3 + blanks);
            var objects = "5 0" + " ".repeat(blanks) + "<</Type/Font>>";
            assertThat(reason("4 0 obj\n" + Made.stream(dictionary, Made.deflated(objects))))
                    .isEqualTo(blanks > 200_000 ? "file.locked" : "");
        }
    }

    @Test
    void aStreamThatIsInAnotherFileIsRefused() {
        assertThat(reason("4 0 obj\n" + Made.stream("/F(https://example.invalid/)", "")))
                .isEqualTo("file.reaches-out");
        assertThat(reason("4 0 obj\n" + Made.stream("/F 9 0 R", ""))).isEqualTo("file.reaches-out");
    }

    @Test
    void objectsInsideWhatLooksLikeAPictureAreSeen() {
        var hidden = "\n5 0 obj\n<</S/Launch>>\nendobj\n";
        assertThat(reason("4 0 obj\n" + Made.stream("/Subtype/Image", "abc" + hidden)))
                .isEqualTo("file.runs");
        assertThat(reason("% a remark" + hidden)).isEqualTo("file.runs");
        assertThat(reason("5 0 % a remark\nobj\n<</Type/Font>>\nendobj")).isEqualTo("file.damaged");
    }

    @Test
    void anOrdinaryFormWithLinksIsKept() throws IOException {
        var link = "<</Subtype/Link/A<</S/URI/URI(https://example.org/help)>>/F 4/Next 9 0 R>>";
        assertThat(reason("4 0 obj\n" + link + "\nendobj")).isEmpty();
        assertThat(reason("4 0 obj\n" + Made.stream(PACKED, Made.deflated("5 0 " + link))))
                .isEmpty();
        assertThat(reason("4 0 obj\n<</A<</S/URI/URI(mailto:kim@example.org)>>>>\nendobj"))
                .isEmpty();
        assertThat(reason("4 0 obj\n<</FT/Tx/T(Name)/F 4/AP<</N 9 0 R>>>>\nendobj"))
                .isEmpty();
        assertThat(reason("4 0 obj\n<</Font<</F 9 0 R>>/S 3>>\nendobj")).isEmpty();
        assertThat(reason("4 0 obj\n<</Type/StructElem/S/Form/K 3>>\nendobj")).isEmpty();
        assertThat(reason("4 0 obj\n(A trailer, an obj and a Launch)\nendobj")).isEmpty();
        assertThat(reason("4 0 obj\n<</Type/Outlines/First 9 0 R/Count 1>>\n5 0 obj\n3\nendobj"))
                .isEmpty();
    }

    @Test
    void largeAndDeepObjectsHaveAnEnd() {
        assertThat(reason("4 0 obj\n" + "[".repeat(600) + "]".repeat(600) + "\nendobj"))
                .isEqualTo("file.damaged");
        assertThat(reason("4 0 obj\n[" + "[]".repeat(700_000) + "]\nendobj")).isEqualTo("file.unpacks-too-large");
        assertThat(reason("4 0 obj\n[" + "1 0 obj\n[".repeat(300_000) + "\nendobj"))
                .isNotEmpty();
    }

    private String reason(String objects) {
        return files.check("letter.pdf", Made.pdf(objects)) instanceof Checked.Refused refused ? refused.reason() : "";
    }
}
