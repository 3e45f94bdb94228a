package org.kith.backup;

import static org.kith.words.Words.say;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kith.database.CannotStart;

/** Where backups go, as whoever runs Kith wrote it: {@code KITH_BACKUP}. */
final class Places {
    private Places() {}

    /** @param written places with commas between */
    static List<BackupPlace> of(String written) throws CannotStart {
        var all = new ArrayList<BackupPlace>();
        for (var one : written.split(",")) {
            if (!one.isBlank()) {
                var place = one(one.strip());
                if (all.stream().anyMatch(other -> other.name().equals(place.name()))) {
                    throw new CannotStart(say("backup.places.twice", place.name()));
                }
                all.add(place);
            }
        }
        return List.copyOf(all);
    }

    static BackupPlace one(String written) throws CannotStart {
        if (written.startsWith(RsyncPlace.KIND)) {
            return RsyncPlace.of(written.substring(RsyncPlace.KIND.length()));
        }
        if (written.startsWith(S3Place.KIND)) {
            return S3Place.of(written.substring(S3Place.KIND.length()));
        }
        if (written.contains("://") || written.indexOf(':') > 0 && written.indexOf(':') < written.indexOf('/')) {
            throw new CannotStart(say("backup.places.what", written));
        }
        try {
            return new Folder(Path.of(written).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            throw new CannotStart(say("backup.places.what", written), e);
        }
    }
}
