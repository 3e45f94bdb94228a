package org.kith.returns;

import static org.kith.web.Words.say;

import java.util.Locale;

/** A finding in words, for pages and the command line. */
public final class FindingWords {
    private FindingWords() {}

    /** {@code episodes.csv, line 12, DECOM}, as far as it can be said. */
    public static String where(Finding finding) {
        if (finding.file().isEmpty()) {
            return say("finding.where.set");
        }
        if (finding.line() == 0) {
            return finding.file();
        }
        var line = String.valueOf(finding.line());
        return finding.column().isEmpty()
                ? say("finding.where.line", finding.file(), line)
                : say("finding.where.column", finding.file(), line, finding.column());
    }

    /** What follows from it. */
    public static String follows(Finding finding) {
        return say("finding.follows."
                + finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** All of it in a sentence or two. */
    public static String sentence(Finding finding) {
        return finding.found().isEmpty()
                ? say("finding.nothing", where(finding), finding.expected(), follows(finding))
                : say("finding.something", where(finding), finding.found(), finding.expected(), follows(finding));
    }
}
