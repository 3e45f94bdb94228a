package org.kith.returns;

import java.util.List;

/** What came of reading a return. */
public sealed interface ReadResult {

    /** The set could be read; rows that could not are among its findings. */
    record Readable(Return903 theReturn) implements ReadResult {}

    /** Nothing could be read, and why; there is at least one finding. */
    record Unreadable(List<Finding> findings) implements ReadResult {
        public Unreadable {
            findings = List.copyOf(findings);
        }
    }
}
