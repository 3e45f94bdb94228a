package org.kith.ssda903;

import static java.util.stream.Collectors.joining;
import static org.kith.words.Words.say;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.kith.intake.Finding;

/** A finding in words, for pages and the command line. */
public final class FindingWords {
    private FindingWords() {}

    /** The findings as people are told them: a fault that more than three rows share is told once, with their number. */
    public static List<Finding> told(List<Finding> findings) {
        return Fault.told(findings);
    }

    /** {@code episodes.csv, line 12, DECOM}, as far as it can be said. */
    public static String where(Finding finding) {
        if (finding.file().isEmpty()) {
            return say("finding.where.set");
        }
        if (finding.line() == 0) {
            return finding.file();
        }
        var lines = lines(finding);
        long counted = every(finding).count();
        var place = finding.column().isEmpty()
                ? say("finding.where.line", finding.file(), lines, counted)
                : say("finding.where.column", finding.file(), lines, finding.column(), counted);
        return finding.rows() > counted ? say("finding.where.rows", place, finding.rows()) : place;
    }

    /** The line, or the first lines of a fault that several rows share; empty where it is about no line. */
    static String lines(Finding finding) {
        return finding.line() == 0
                ? ""
                : every(finding).mapToObj(Long::toString).collect(joining(", "));
    }

    /** In an XML file several rows may stand in one line. */
    private static LongStream every(Finding finding) {
        return LongStream.concat(
                        LongStream.of(finding.line()),
                        finding.more().lines().stream().mapToLong(Long::longValue))
                .distinct();
    }

    /** What follows from it. */
    public static String follows(Finding finding) {
        return say("finding.follows." + what(finding));
    }

    /** The same in a column of its own, where each begins small and has no stop, so that what is the same is found by it. */
    static String followsInShort(Finding finding) {
        return say("finding.follows.short." + what(finding));
    }

    private static String what(Finding finding) {
        return finding.part().isEmpty()
                ? finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
                : "part." + finding.part();
    }

    /** All of it in a sentence or two. */
    public static String sentence(Finding finding) {
        return finding.found().isEmpty()
                ? say("finding.nothing", where(finding), finding.expected(), follows(finding))
                : say("finding.something", where(finding), finding.found(), finding.expected(), follows(finding));
    }
}
