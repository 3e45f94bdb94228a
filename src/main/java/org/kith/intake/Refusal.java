package org.kith.intake;

import java.io.IOException;

/** Thrown inside a reading to leave a file that cannot be read; it never leaves what reads it. */
public final class Refusal extends IOException {

    private final transient Finding finding;

    public Refusal(String file, long line, String found, String expected) {
        this(Finding.refused(file, line, found, expected));
    }

    public Refusal(Finding finding) {
        super(finding.expected());
        this.finding = finding;
    }

    public Finding finding() {
        return finding;
    }
}
