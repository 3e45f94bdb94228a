package org.kith.record;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.words.Line;
import org.kith.words.TextInput;
import org.springframework.util.DigestUtils;

/** What is typed beside a file: what is on it, or why it is taken away. */
final class FileForm {
    static final String DESCRIPTION = "description";
    static final String BECAUSE = "because";
    private static final int LONGEST = 300;

    private FileForm() {}

    /** In one line, as it is read out. */
    static String line(Form form, String field) {
        return form.letter(field).replaceAll("\\s+", " ");
    }

    static Form checked(Form form, String field, Viewer viewer) {
        var line = line(form, field);
        return form.refuseIf(
                        TextInput.isMarked(line)
                                && !RecordPermissions.of(viewer).own(),
                        field,
                        TextInput.MARKED)
                .refuseIf(Line.longer(line, LONGEST), field, "attachment.description.too-long");
    }

    /** The same file by the same form is the same attachment, however often it is sent; another file is another one. */
    static UUID idOf(Form form, UUID entry, byte[] content) {
        var sent = form.key() + " " + entry + " " + DigestUtils.md5DigestAsHex(content);
        return UUID.nameUUIDFromBytes(sent.getBytes(StandardCharsets.US_ASCII));
    }
}
