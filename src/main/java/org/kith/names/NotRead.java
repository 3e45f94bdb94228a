package org.kith.names;

import static org.kith.words.Words.say;

import org.kith.intake.Finding;
import org.kith.intake.Finding.Kind;

/** Nothing of a list can be read, and why. */
final class NotRead extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    NotRead(Finding finding) {
        super(finding.expected(), null, false, false);
        this.finding = finding;
    }

    static NotRead of(String file, long line, String found, String words, Object... values) {
        return new NotRead(new Finding(Kind.SET_REFUSED, file, line, "", "", found, say(words, values)));
    }

    Finding finding() {
        return finding;
    }
}
