package org.kith.ssda903;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kith.intake.Finding;

/**
 * Of which rows a return can be trusted to state all there are: those of a kind of file that has rows, for a child none of whose rows of
 * that kind had to be left out. Elsewhere a row that is missing may only be unreadable, and what is kept stays.
 */
public final class Completeness {
    private final Set<ReturnFile> given = EnumSet.noneOf(ReturnFile.class);
    private final Set<ReturnFile> withRows = EnumSet.noneOf(ReturnFile.class);
    private final Map<ReturnFile, Set<String>> gaps = new EnumMap<>(ReturnFile.class);
    private final Map<ReturnFile, Set<String>> lacking = new EnumMap<>(ReturnFile.class);
    private final Map<String, String> modules;

    public Completeness(Return903 theReturn) {
        modules = theReturn.modules();
        for (ReturnFile kind : ReturnFile.values()) {
            gaps.put(kind, new HashSet<>());
            theReturn.counts().stream()
                    .filter(count -> count.file().equals(kind.title()))
                    .forEach(count -> note(kind, count));
        }
        theReturn.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.ROW_LEFT_OUT)
                .forEach(this::note);
        theReturn.findings().stream().filter(Finding::saysNoColumn).forEach(finding -> kindOf(finding)
                .ifPresent(kind ->
                        lacking.computeIfAbsent(kind, _ -> new HashSet<>()).add(finding.column())));
    }

    /** Whether a table of that kind has no such column, which takes nothing away either. */
    public boolean lacks(ReturnFile kind, String column) {
        return lacking.getOrDefault(kind, Set.of()).contains(column);
    }

    /** Headings with nothing under them take nothing away: an empty query, a year in which nobody asked. */
    public boolean statesAll(ReturnFile kind, String child) {
        return given.contains(kind) && withRows.contains(kind) && !gapsOf(kind).contains(child);
    }

    public boolean isGiven(ReturnFile kind) {
        return given.contains(kind) && given.contains(ReturnFile.HEADER);
    }

    /** Whether it truly does not name a child: it cannot be one whose header row could not be read. */
    public boolean leavesOut(String child) {
        return given.contains(ReturnFile.HEADER) && !gapsOf(ReturnFile.HEADER).contains(child);
    }

    /** Whether it leaves out such rows of a child it does not name. */
    public boolean leavesOut(ReturnFile kind, String child) {
        return given.contains(kind) && !gapsOf(kind).contains(child) && leavesOut(child);
    }

    private void note(Finding leftOut) {
        for (ReturnFile concerned : kindOf(leftOut).map(Set::of).orElse(EnumSet.allOf(ReturnFile.class))) {
            if (leftOut.child().isEmpty()) {
                given.remove(concerned);
            }
            gapsOf(concerned).add(leftOut.child());
        }
    }

    private Optional<ReturnFile> kindOf(Finding finding) {
        return Optional.ofNullable(modules.get(finding.file())).flatMap(ReturnFile::titled);
    }

    private void note(ReturnFile kind, FileCount count) {
        given.add(kind);
        if (count.rowsRead() > 0) {
            withRows.add(kind);
        }
    }

    private Set<String> gapsOf(ReturnFile kind) {
        return gaps.getOrDefault(kind, Set.of());
    }
}
