package org.kith.ssda903;

import java.util.List;
import java.util.stream.Stream;
import org.kith.intake.Finding;

/** What came of reading a return. */
public sealed interface ReadResult {

    /** What was told or chosen about the tables of the set. */
    WhichIsWhich which();

    /** What could not be understood. */
    List<Finding> findings();

    /** The same with findings about all of it before the others. */
    default ReadResult withFirst(List<Finding> first) {
        return switch (this) {
            case Readable(Return903 theReturn, WhichIsWhich which) -> {
                Return903 read = theReturn;
                for (Finding finding : first.reversed()) {
                    read = read.withFirst(finding);
                }
                yield new Readable(read, which);
            }
            case Unreadable(List<Finding> findings, WhichIsWhich which) ->
                new Unreadable(Stream.concat(first.stream(), findings.stream()).toList(), which);
        };
    }

    /** The set could be read; rows that could not are among its findings. */
    record Readable(Return903 theReturn, WhichIsWhich which) implements ReadResult {
        @Override
        public List<Finding> findings() {
            return theReturn.findings();
        }
    }

    /** Nothing could be read, and why; there is at least one finding. */
    record Unreadable(List<Finding> findings, WhichIsWhich which) implements ReadResult {
        public Unreadable {
            findings = List.copyOf(findings);
        }

        /** Whether it can be read once somebody has said which table is which. */
        public boolean isQuestion() {
            return !which.questions().isEmpty();
        }
    }
}
