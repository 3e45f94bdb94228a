package org.kith.spelling;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.kith.intake.Archive;

/** Kinds of file that people choose by mistake, told by how they begin. Each begins with a letter no text has, or with its own name. */
public record OtherKind(int at, String begins, String words) {
    private static final List<OtherKind> KNOWN = List.of(
            new OtherKind(0, "%PDF-", "a PDF"),
            new OtherKind(0, "\u0089PNG", "a picture"),
            new OtherKind(0, "\u00FF\u00D8\u00FF", "a picture"),
            new OtherKind(0, "GIF8", "a picture"),
            new OtherKind(8, "WEBP", "a picture"),
            new OtherKind(4, "ftyp", "a picture or a film"),
            new OtherKind(0, "\u001F\u008B", "a packed file (.gz)"),
            new OtherKind(0, "7z\u00BC\u00AF", "a packed file (.7z)"),
            new OtherKind(0, "Rar!\u001A", "a packed file (.rar)"));

    /** What it is, where it is one of them. */
    public static Optional<String> of(byte[] beginning) {
        var text = new String(beginning, StandardCharsets.ISO_8859_1);
        return KNOWN.stream()
                .filter(kind -> text.startsWith(kind.begins, kind.at))
                .map(OtherKind::words)
                .findFirst();
    }

    /** What workbook it is that is packed as a zip file and no .xlsx, where it is one. */
    public static Optional<String> of(Archive archive) {
        if (archive.has("content.xml") && archive.has("mimetype")) {
            return Optional.of("an OpenDocument file (.ods)");
        }
        return archive.has("Index/Document.iwa") || archive.has("Index.zip")
                ? Optional.of("a Numbers file")
                : Optional.empty();
    }
}
