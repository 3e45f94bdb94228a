package org.kith.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.ParseContext;

/** What a file is, as far as its first bytes tell; Tika knows how some 1,500 types begin. */
enum Content {
    JPEG,
    PNG,
    WEBP,
    PDF,
    ZIP,
    TEXT,
    /** Text in letters other than UTF-8. */
    UNREADABLE_TEXT,
    /** HEIC, HEIF or AVIF, which Java cannot read. */
    PHONE_PHOTO,
    /** Two things at once: a PDF that begins inside something else. */
    MIXED,
    OTHER;

    /** What such a file says it is, behind the length of its first part: ISO 23008-12 (HEIF), and AVIF of the Alliance for Open Media. */
    private static final Set<String> PHONE_PHOTOS = Set.of(
            "heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "mif2", "msf1", "avif", "avis");

    /** Readers look for the beginning of a PDF this far into a file. */
    private static final int WHERE_A_PDF_MAY_BEGIN = 1024;

    static Content of(byte[] content) {
        if (startsWith(content, "%PDF-")) {
            return PDF;
        }
        if (isPhonePhoto(content)) {
            return PHONE_PHOTO;
        }
        var type = detect(content);
        var photo = photo(type);
        if (photo != OTHER) {
            return photo;
        }
        if (beginning(content).contains("%PDF-")) {
            return MIXED;
        }
        return startsWith(content, "PK\3\4") ? ZIP : text(type, content);
    }

    /** The first 1,024 bytes, a character each. */
    static String beginning(byte[] content) {
        return new String(content, 0, Math.min(content.length, WHERE_A_PDF_MAY_BEGIN), StandardCharsets.ISO_8859_1);
    }

    static boolean startsWith(byte[] content, String start) {
        return beginning(content).startsWith(start);
    }

    private static Content photo(MediaType type) {
        if (!type.getType().equals("image")) {
            return OTHER;
        }
        return switch (type.getSubtype()) {
            case "jpeg" -> JPEG;
            case "png" -> PNG;
            case "webp" -> WEBP;
            default -> OTHER;
        };
    }

    /** Tika knows some of them. */
    private static boolean isPhonePhoto(byte[] content) {
        return Bytes.text(content, 4, 8).equals("ftyp") && PHONE_PHOTOS.contains(Bytes.text(content, 8, 12));
    }

    /** A letter may begin like an e-mail, which Tika then takes it for; a web page, a script or what Word reads as RTF is no letter. */
    private static Content text(MediaType type, byte[] content) {
        var textual = type.getType().equals("text") || type.getType().equals("message");
        var isOther = startsWith(content, "#!") || isRtf(content);
        if (!textual || type.getSubtype().equals("html") || isOther) {
            return OTHER;
        }
        return PlainText.is(content) ? TEXT : UNREADABLE_TEXT;
    }

    /** Also behind the mark that says which letters follow, and behind blanks. */
    private static boolean isRtf(byte[] content) {
        var beginning = beginning(content);
        return (beginning.startsWith("\u00ef\u00bb\u00bf") ? beginning.substring(3) : beginning)
                .stripLeading()
                .startsWith("{\\rt");
    }

    private static MediaType detect(byte[] content) {
        try (var bytes = TikaInputStream.get(content)) {
            return Types.KNOWN.detect(bytes, new Metadata(), new ParseContext());
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory could not be read", e);
        }
    }

    /** Read when the first file comes, and not at start. */
    private static final class Types {
        static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();
    }
}
