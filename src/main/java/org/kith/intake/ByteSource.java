package org.kith.intake;

import java.io.IOException;
import java.io.InputStream;

/** Where the bytes of a file come from: a disk, or an upload kept elsewhere. Whoever opens the stream closes it. */
@FunctionalInterface
public interface ByteSource {
    InputStream open() throws IOException;
}
