package org.kith.record;

import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.attachments.Received;
import org.kith.attachments.UploadIntake;
import org.kith.form.Form;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** A photo or a paper that is sent with an entry, in the same form. */
@Component
public class EntryFiles {
    private final UploadIntake intake;
    private final Attachments attachments;

    EntryFiles(UploadIntake intake, Attachments attachments) {
        this.intake = intake;
        this.attachments = attachments;
    }

    /** What was taken with the camera, or else chosen, looked at before any transaction; null where nothing was. */
    public @Nullable Received chosen(@Nullable MultipartFile camera, @Nullable MultipartFile file) throws IOException {
        var chosen = isChosen(camera) ? camera : file;
        return isChosen(chosen) ? intake.receive(chosen) : null;
    }

    private static boolean isChosen(@Nullable MultipartFile file) {
        var name = file == null ? null : file.getOriginalFilename();
        return name != null && !name.isEmpty();
    }

    /** Puts it to the entry that was written, or that stood there already, in the transaction that wrote it; once, however often it is sent. */
    public Written with(Viewer viewer, UUID person, Written written, Received.@Nullable Safe file) {
        var entry =
                switch (written) {
                    case Written.Saved saved -> saved.entry();
                    case Written.There there -> there.entry();
                    default -> null;
                };
        if (file != null && entry != null) {
            attachments.add(viewer, person, entry, Form.empty().with(Form.KEY, entry.toString()), file);
        }
        return written;
    }
}
