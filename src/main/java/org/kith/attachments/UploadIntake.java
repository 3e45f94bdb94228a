package org.kith.attachments;

import static org.kith.words.Words.say;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.kith.files.Checked;
import org.kith.files.FileCheck;
import org.kith.files.VirusScan;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Looks at a file somebody sent, before any transaction begins: looking takes seconds, and up to two minutes when the scanner hangs. Holds
 * at most {@value #PLACES} files in memory at once; who comes when all places are taken waits a little, and is then asked to come again.
 */
@Component
public class UploadIntake {
    private static final int PLACES = 4;
    private static final int PATIENCE_SECONDS = 20;

    private final FileCheck check;
    private final VirusScan scan;
    private final Semaphore places = new Semaphore(PLACES, true);

    UploadIntake(FileCheck check, VirusScan scan) {
        this.check = check;
        this.scan = scan;
    }

    /** @param file null or empty when somebody sent the form without choosing one */
    public Received receive(@Nullable MultipartFile file) throws IOException {
        var name = file == null ? null : file.getOriginalFilename();
        if (file == null || name == null || name.isEmpty()) {
            return new Received.Refused(say("attachment.none"));
        }
        if (!hasPlace()) {
            return new Received.Refused(say("attachment.busy"));
        }
        try (var content = file.getInputStream()) {
            return switch (check.check(name, content)) {
                case Checked.Refused refused -> new Received.Refused(refused.sentence());
                case Checked.Kept kept -> scanned(kept);
            };
        } finally {
            places.release();
        }
    }

    private Received scanned(Checked.Kept kept) {
        return switch (scan.scan(kept.content())) {
            case CLEAN, NOT_ASKED -> new Received.Safe(kept, false);
            case UNREACHABLE -> new Received.Safe(kept, true);
            case FOUND -> new Received.Refused(say("file.virus"));
        };
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
