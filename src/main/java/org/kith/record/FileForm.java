package org.kith.record;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.words.TextInput;
import org.kith.words.WordsForm;
import org.springframework.util.DigestUtils;

/**
 * What was typed beside a file.
 *
 * @param typed the id made with the form, and the description
 */
record FileForm(WordsForm typed) {
    private static final int LONGEST = 300;

    static FileForm of(String key, String description) {
        return new FileForm(WordsForm.of(key, description));
    }

    /** In one line, as it is read out. */
    String description() {
        return typed.tidy().replaceAll("\\s+", " ");
    }

    /** What is wrong with it, as a key in the words files; null when nothing is. */
    @Nullable
    String wrong(Viewer viewer) {
        if (TextInput.isMarked(description()) && !RecordPermissions.of(viewer).own()) {
            return TextInput.MARKED;
        }
        return description().length() > LONGEST ? "attachment.description.too-long" : null;
    }

    /** The same file by the same form is the same attachment, however often it is sent; another file is another one. */
    UUID idOf(UUID entry, byte[] content) {
        var sent = typed.id() + " " + entry + " " + DigestUtils.md5DigestAsHex(content);
        return UUID.nameUUIDFromBytes(sent.getBytes(StandardCharsets.US_ASCII));
    }
}
