package org.kith.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;

/** Places as tests have them. */
final class OnPlaces {
    private OnPlaces() {}

    /** The real program at both ends, with nothing but a pipe where another machine would be. */
    static RsyncPlace byRsync(Path folder, Path scripts) throws Exception {
        return new RsyncPlace("machine:" + folder, over(scripts, "shift\nexec \"$@\"\n"));
    }

    /** @param does what stands where ssh would */
    static Rsync over(Path scripts, String does) throws Exception {
        var script = Files.createTempFile(scripts, "reach", ".sh");
        Files.writeString(script, "#!/bin/sh\n" + does);
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        return new Rsync(script.toString(), Duration.ofSeconds(20), Duration.ofSeconds(20));
    }
}
