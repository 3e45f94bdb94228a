package org.kith.names;

import static org.kith.words.Words.say;

import java.util.stream.Collectors;
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

    /** It is not known which columns hold numbers and names. */
    static NotRead whichColumns(NameTable table, Columns columns) {
        return of(
                table.name(),
                table.headingLine(),
                String.join(", ", table.heading()),
                "name-list.columns.missing",
                columns.wrong().keySet().stream()
                        .map(field -> say("name-list.cli.columns." + field.key()))
                        .collect(Collectors.joining(" ")));
    }

    Finding finding() {
        return finding;
    }
}
