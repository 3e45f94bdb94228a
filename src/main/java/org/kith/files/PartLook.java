package org.kith.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** Looks at one part of a packed document as it goes by: what its name and its first bytes say, and what is in it where it is markup. */
final class PartLook {
    /** How archives, programs, other documents and old Office files, which may hold macros, begin. */
    private static final List<String> OTHER_FILES = List.of(
            "PK\3\4",
            "Rar!\32",
            "7z\u00bc\u00af",
            "MZ",
            "\177ELF",
            "\u00d0\u00cf\21\u00e0",
            "{\\rt",
            "%PDF-",
            "MIME-V",
            "FWS",
            "CWS");
    /** Where documents keep what another program is to run. */
    private static final List<String> OF_OTHER_PROGRAMS =
            List.of("/embeddings/", "/activex/", "/customui/", "/webextensions/");

    private static final int BEGINNING = 64;

    private final String name;

    PartLook(String name) throws Refusal {
        this.name = name.toLowerCase(Locale.ROOT);
        if (this.name.startsWith("/")
                || this.name.contains("..")
                || this.name.contains("\\")
                || this.name.contains("\0")) {
            throw new Refusal("file.damaged");
        }
        if (this.name.contains("vbaproject")
                || this.name.startsWith("basic/")
                || this.name.startsWith("dialogs/")
                || this.name.startsWith("scripts/")) {
            throw new Refusal("file.macros");
        }
        if (OF_OTHER_PROGRAMS.stream().anyMatch(("/" + this.name)::contains) && !this.name.endsWith("/")) {
            throw new Refusal("file.holds-files");
        }
    }

    void see(InputStream part) throws IOException, Refusal {
        var beginning = part.readNBytes(BEGINNING);
        var start = Bytes.text(beginning, 0, beginning.length);
        if (OTHER_FILES.stream().anyMatch(start::startsWith)) {
            throw new Refusal("file.holds-files");
        }
        var isNamedMarkup =
                name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".svg") || name.endsWith(".vml");
        if ((isNamedMarkup && beginning.length > 0) || isMarkup(start)) {
            markup(new SequenceInputStream(new ByteArrayInputStream(beginning), part));
        }
        part.transferTo(OutputStream.nullOutputStream());
    }

    private void markup(InputStream part) throws IOException, Refusal {
        try {
            new MarkupLook(name).see(new MarkupPieces(part));
        } catch (XMLStreamException e) {
            var inside = Refusal.inside(e);
            if (inside.isEmpty()) {
                part.transferTo(OutputStream.nullOutputStream());
            }
            throw inside.orElseGet(() -> Refusal.damaged(e));
        }
    }

    /** Also in letters of two bytes, with or without the mark that says so. */
    private static boolean isMarkup(String start) {
        return start.replaceAll("[\\s\\x00\\u00ef\\u00bb\\u00bf\\u00fe\\u00ff]", "")
                .startsWith("<");
    }
}
