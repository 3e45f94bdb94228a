package org.kith.names;

import static org.kith.words.Words.say;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.words.TextInput;
import org.springframework.web.multipart.MultipartFile;

/** The file a browser sent. */
final class HandedInFile {
    private static final int LONGEST_NAME = 100;

    private HandedInFile() {}

    /** The file, where one was chosen and it is not too large. */
    static Optional<Carried> of(MultipartFile file) throws IOException {
        return file.isEmpty() || file.getSize() > Carried.MOST_BYTES
                ? Optional.empty()
                : Optional.of(new Carried(plain(String.valueOf(file.getOriginalFilename())), file.getBytes()));
    }

    /** What is to be put right, in words. */
    static String problem(@Nullable MultipartFile file) {
        if (file == null) {
            return say("name-list.form.again");
        }
        var name = plain(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        if (file.isEmpty() && !name.isEmpty()) {
            return say("name-list.form.empty", name);
        }
        return say(file.isEmpty() ? "name-list.form.missing" : "name-list.form.too-large");
    }

    /** The last part of a name, which may be a whole path. */
    static String plain(String name) {
        return TextInput.line(
                name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1), LONGEST_NAME);
    }
}
