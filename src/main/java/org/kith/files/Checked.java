package org.kith.files;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.words.Words;

/** What came of checking a file. */
public sealed interface Checked {

    /**
     * The file as it is to be kept. Its arrays are the receiver's own.
     *
     * @param safeName made from the given name, with the ending of what the file really is; at most 100 characters
     * @param content for a photo a new JPEG, upright, at most 2048 pixels on its longer side, without any metadata; else as handed in
     * @param thumbnail a JPEG of at most 15,000 bytes and 320 pixels on its longer side; null for what is no photo
     * @param width of the kept photo in pixels; 0 for what is no photo
     * @param height of the kept photo in pixels; 0 for what is no photo
     */
    record Kept(FileKind kind, String safeName, byte[] content, byte @Nullable [] thumbnail, int width, int height)
            implements Checked {

        /** The type to serve it as, together with {@code nosniff}. */
        public String mediaType() {
            return kind.mediaType();
        }
    }

    /**
     * The file is not to be kept.
     *
     * @param reason key of the words that say why and what to do instead
     * @param values what the words name, by place
     */
    record Refused(String reason, List<Object> values) implements Checked {
        public Refused {
            values = List.copyOf(values);
        }

        public String sentence() {
            return Words.say(reason, values.toArray());
        }
    }
}
