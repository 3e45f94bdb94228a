package org.kith.files;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;

/**
 * Names in a PDF: those that bring something along wherever they stand, those that say what an object does, and all others, which are
 * not kept (PDFBox keeps every name it ever saw).
 *
 * <p>Source: ISO 32000-2, 12.6.4 (actions), 7.11 (files), 13 (multimedia), 12.7.8 (XFA), 7.6 (encryption).
 */
final class PdfName {
    /** Any name that says nothing here. */
    static final COSName OTHER = COSName.getPDFName("Other");

    static final COSName REFERENCE = COSName.getPDFName("Ref");
    static final COSName ACTION = COSName.getPDFName("Action");
    static final COSName GO_TO = COSName.getPDFName("GoTo");
    static final COSName PROGRAM = COSName.getPDFName("PS");

    private static final Set<String> RUN = Set.of(
            "AA",
            "JS",
            "JavaScript",
            "Launch",
            "Rendition",
            "Renditions",
            "RichMedia",
            "RichMediaContent",
            "RichMediaSettings",
            "RichMediaExecute",
            "GoTo3DView",
            "3D",
            "3DD",
            "Movie",
            "Sound",
            "XFA",
            "AlternatePresentations");
    private static final Set<String> REACH_OUT =
            Set.of("GoToR", "GoToE", "SubmitForm", "ImportData", "Filespec", "UF", "FFilter", "OPI", "SpiderInfo");
    private static final Set<String> HOLD_FILES =
            Set.of("EF", "EmbeddedFile", "EmbeddedFiles", "FileAttachment", "Collection");
    private static final Map<String, COSName> TELLING = Stream.of(
                    ("S Type Subtype Form F FS Ref URI OpenAction Next N First Filter DecodeParms ObjStm FlateDecode Fl"
                                    + " Action GoTo GoToDp Named Thread Hide ResetForm SetOCGState Trans PS Subtype2")
                            .split(" "))
            .collect(Collectors.toUnmodifiableMap(Function.identity(), COSName::getPDFName));

    private PdfName() {}

    /** The name as far as it says something. */
    static COSName of(String name) throws Refusal {
        if (name.equals("Encrypt")) {
            throw new Refusal("file.locked");
        }
        if (RUN.contains(name)) {
            throw new Refusal("file.runs");
        }
        if (REACH_OUT.contains(name)) {
            throw new Refusal("file.reaches-out");
        }
        if (HOLD_FILES.contains(name)) {
            throw new Refusal("file.holds-files");
        }
        return TELLING.getOrDefault(name, OTHER);
    }
}
