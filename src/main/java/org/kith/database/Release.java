package org.kith.database;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Which Kith this is. */
public final class Release {
    public static final String VERSION = "0.1.0";

    /** The major version of the PostgreSQL that Kith carries: the files of its databases are of no other. */
    public static final int POSTGRESQL = Binaries.MAJOR;

    private Release() {}

    /** The newest step that this Kith brings a database up to date by, such as {@code 202702010002}. */
    public static String newestStep() throws CannotStart {
        try {
            var steps = new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/V*__*.sql");
            return Arrays.stream(steps)
                    .map(step -> Objects.requireNonNull(step.getFilename()))
                    .map(name -> name.substring(1, name.indexOf("__")))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        } catch (IOException e) {
            throw CannotStart.because("Kith cannot read what it is made of", e);
        }
    }
}
