package org.kith.files;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of file that are kept, and how each is served. */
public enum FileKind {
    /** Handed in as JPEG, PNG or WebP, kept as JPEG. */
    PHOTO("image/jpeg", "jpg", "jpeg", "jpe", "jfif", "png", "webp"),
    PDF("application/pdf", "pdf"),
    TEXT("text/plain;charset=UTF-8", "txt", "text"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    OPEN_DOCUMENT("application/vnd.oasis.opendocument.text", "odt");

    private final String mediaType;
    private final List<String> endings;

    FileKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether it is only ever sent as a download: everything but photos, which were made anew and cannot do anything. */
    public boolean isDownload() {
        return this != PHOTO;
    }

    /** The ending of its names, with its dot. */
    String ending() {
        return "." + endings.getFirst();
    }

    /** The kind a name claims to be; that proves nothing. */
    static Optional<FileKind> claimedBy(String name) {
        var lower = name.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(kind -> kind.endings.stream().anyMatch(ending -> lower.endsWith("." + ending)))
                .findFirst();
    }
}
