package org.kith.attachments;

import static org.kith.words.Words.say;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.files.FileKind;

/**
 * A photo or a paper beside an entry, without its content.
 *
 * @param description what is on it, in the words of whoever put it there; empty when they gave none
 */
public record Attachment(UUID id, UUID entry, State state, String description, File file, Past past) {
    private static final int LONGEST_THUMBNAIL = 320;
    private static final int KB = 1024;
    private static final int MB = 1024 * KB;

    public enum State {
        /** The scanner has not answered yet, so nobody is given it. */
        HELD,
        KEPT,
        /** The scanner found something in it. Its content is gone. */
        REFUSED;

        public static State of(String stored) {
            return valueOf(stored.toUpperCase(Locale.ROOT));
        }

        public String stored() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The file as it is kept.
     *
     * @param width of a photo in pixels; 0 for what is none
     * @param height of a photo in pixels; 0 for what is none
     */
    public record File(FileKind kind, String name, int bytes, int width, int height) {}

    /**
     * Who put it there and when, and what became of it.
     *
     * @param formerly what was said of it before, the oldest first
     * @param takenAway null while it is there
     */
    public record Past(
            UUID account,
            String by,
            Instant at,
            List<String> formerly,
            @Nullable TakenAway takenAway) {}

    /** Who took it away, when and why; nobody is given its content any more. */
    public record TakenAway(String by, Instant at, String because) {}

    public boolean isTakenAway() {
        return past.takenAway() != null;
    }

    public boolean isKept() {
        return state == State.KEPT && !isTakenAway();
    }

    public boolean isPicture() {
        return isKept() && !file.kind().isDownload();
    }

    /** For those who listen. */
    public String alternative() {
        return description.isEmpty() ? say("attachment.photo", file.name()) : description;
    }

    /** Why it is not given out: it waits, or it was harmful. */
    public String why() {
        return say(state == State.HELD ? "attachment.held" : "file.virus");
    }

    public String size() {
        return file.bytes() < MB
                ? say("attachment.size.kb", Math.max(1, file.bytes() / KB))
                : say("attachment.size.mb", (double) file.bytes() / MB);
    }

    /** How wide its thumbnail is shown, in pixels, so that nothing moves when it comes. */
    public int thumbnailWidth() {
        return scaled(file.width());
    }

    public int thumbnailHeight() {
        return scaled(file.height());
    }

    private int scaled(int length) {
        var longest = Math.max(file.width(), file.height());
        return longest <= LONGEST_THUMBNAIL ? length : Math.max(1, length * LONGEST_THUMBNAIL / longest);
    }
}
