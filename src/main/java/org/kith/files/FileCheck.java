package org.kith.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/**
 * Decides about a file that somebody hands in, by its content and never by its name. Photos are made anew, so that nothing but their
 * pixels is kept; PDFs, Word and OpenDocument texts and plain text are kept as they are once nothing in them runs, hides or swells.
 * Any bytes get an answer. Holds the file itself, at most {@value #LARGEST_MB} MB, and about 64 MB for each of at most two photos at
 * once; a third waits, so ask outside any transaction.
 */
@Component
public final class FileCheck {
    static final int LARGEST_MB = 20;
    private static final int LARGEST = LARGEST_MB * 1024 * 1024;

    private final Photos photos = new Photos();

    /** Reads no more of the file than is allowed. */
    public Checked check(String name, Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return check(name, in);
        }
    }

    /** Reads no more of the file than is allowed. */
    public Checked check(String name, InputStream file) throws IOException {
        return check(name, file.readNBytes(LARGEST + 1));
    }

    /** Never throws for what the bytes hold. */
    public Checked check(String name, byte[] content) {
        try {
            return kept(name, content);
        } catch (Refusal refusal) {
            return refusal.refused();
        }
    }

    private Checked.Kept kept(String name, byte[] content) throws Refusal {
        if (content.length == 0) {
            throw new Refusal("file.empty");
        }
        if (content.length > LARGEST) {
            throw new Refusal("file.too-large", LARGEST_MB);
        }
        return switch (Content.of(content)) {
            case JPEG -> photos.jpeg(name, content);
            case PNG -> photos.png(name, content);
            case WEBP -> photos.webp(name, content);
            case PDF -> document(name, FileKind.PDF, PdfFile.check(content));
            case ZIP -> document(name, new PackedDocument(content).check(), content);
            case TEXT -> document(name, FileKind.TEXT, content);
            case UNREADABLE_TEXT -> throw new Refusal("file.not-utf8");
            case PHONE_PHOTO -> throw new Refusal("file.heic");
            case MIXED -> throw new Refusal("file.not-what-it-says");
            case OTHER ->
                throw new Refusal(FileKind.claimedBy(name).isPresent() ? "file.not-what-it-says" : "file.not-a-kind");
        };
    }

    private static Checked.Kept document(String name, FileKind kind, byte[] content) {
        return new Checked.Kept(kind, SafeName.of(name, kind), content, null, 0, 0);
    }
}
