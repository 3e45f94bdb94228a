package org.kith.returns;

import java.io.IOException;

/** Thrown inside a reading to leave a file that cannot be read; it never leaves {@link ReturnReader}. */
final class Refusal extends IOException {

    private final transient Finding finding;

    Refusal(String file, long line, String found, String expected) {
        this(Finding.refused(file, line, found, expected));
    }

    Refusal(Finding finding) {
        super(finding.expected());
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
