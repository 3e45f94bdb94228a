package org.kith.record;

import static org.kith.words.Words.say;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    /** Whoever sends a photo or a paper alone need not write: the words say which it is, and can be changed like any others. */
    public EntryForm named(EntryForm form, @Nullable MultipartFile camera, @Nullable MultipartFile file) {
        if (!form.tidyWords().isEmpty() || !isChosen(camera, file)) {
            return form;
        }
        var type = isChosen(camera) ? "image/" : file == null ? null : file.getContentType();
        return form.saying(say(type != null && type.startsWith("image/") ? "entry.words.photo" : "entry.words.paper"));
    }

    /** What was taken with the camera, and what was chosen, looked at before any transaction. */
    public List<Received> chosen(@Nullable MultipartFile camera, @Nullable MultipartFile file) throws IOException {
        var received = new ArrayList<Received>();
        for (var one : Arrays.asList(camera, file)) {
            if (isChosen(one)) {
                received.add(intake.receive(one));
            }
        }
        return received;
    }

    public static boolean isChosen(@Nullable MultipartFile camera, @Nullable MultipartFile file) {
        return isChosen(camera) || isChosen(file);
    }

    private static boolean isChosen(@Nullable MultipartFile file) {
        var name = file == null ? null : file.getOriginalFilename();
        return name != null && !name.isEmpty();
    }

    /** Puts them to the entry that was written, or that stood there already, in the transaction that wrote it; once, however often it is sent. */
    public Written with(Viewer viewer, UUID person, Written written, List<Received> files) {
        var entry =
                switch (written) {
                    case Written.Saved saved -> saved.entry();
                    case Written.There there -> there.entry();
                    default -> null;
                };
        if (entry != null) {
            files.stream()
                    .filter(Received.Safe.class::isInstance)
                    .map(Received.Safe.class::cast)
                    .forEach(file -> attachments.add(
                            viewer, person, entry, Form.empty().with(Form.KEY, entry.toString()), file));
        }
        return written;
    }
}
