package org.kith.record;

import static org.kith.web.Words.say;

import java.util.Locale;
import java.util.UUID;
import org.kith.files.FileKind;

/**
 * A photo or a paper beside an entry, without its content.
 *
 * @param description what is on it, in the words of whoever put it there; empty when they gave none
 */
record Attachment(UUID id, UUID entry, State state, String description, File file) {
    private static final int LONGEST_THUMBNAIL = 320;
    private static final int KB = 1024;
    private static final int MB = 1024 * KB;

    enum State {
        /** The scanner has not answered yet, so nobody is given it. */
        HELD,
        KEPT,
        /** The scanner found something in it. Its content is gone. */
        REFUSED;

        static State of(String stored) {
            return valueOf(stored.toUpperCase(Locale.ROOT));
        }

        String stored() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The file as it is kept.
     *
     * @param width of a photo in pixels; 0 for what is none
     * @param height of a photo in pixels; 0 for what is none
     */
    record File(FileKind kind, String name, int bytes, int width, int height) {}

    boolean isKept() {
        return state == State.KEPT;
    }

    boolean isPicture() {
        return isKept() && !file.kind().isDownload();
    }

    /** For those who listen. */
    String alternative() {
        return description.isEmpty() ? say("attachment.photo", file.name()) : description;
    }

    /** Why it is not given out: it waits, or it was harmful. */
    String why() {
        return say(state == State.HELD ? "attachment.held" : "file.virus");
    }

    String size() {
        return file.bytes() < MB
                ? say("attachment.size.kb", Math.max(1, file.bytes() / KB))
                : say("attachment.size.mb", (double) file.bytes() / MB);
    }

    /** How wide its thumbnail is shown, in pixels, so that nothing moves when it comes. */
    int thumbnailWidth() {
        return scaled(file.width());
    }

    int thumbnailHeight() {
        return scaled(file.height());
    }

    private int scaled(int length) {
        var longest = Math.max(file.width(), file.height());
        return longest <= LONGEST_THUMBNAIL ? length : Math.max(1, length * LONGEST_THUMBNAIL / longest);
    }
}
