package org.kith.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.codes.ReportingYear;
import org.kith.continuity.Continuity;
import org.kith.intake.Finding;

/**
 * A children-looked-after return (SSDA903) as far as it can be understood.
 *
 * @param children in the order of the return
 * @param findings what could not be understood, in the order of the return
 * @param counts one for each kind of file that was given
 * @param modules which module each file or sheet was read as, by its name as findings have it
 */
public record Return903(
        ReportingYear year,
        List<ReturnedChild> children,
        List<Finding> findings,
        List<FileCount> counts,
        Map<String, String> modules) {

    public Return903 {
        children = List.copyOf(children);
        findings = List.copyOf(findings);
        counts = List.copyOf(counts);
        modules = Map.copyOf(modules);
    }

    /** The same with a finding about all of it before the others. */
    public Return903 withFirst(Finding finding) {
        List<Finding> all = new ArrayList<>(findings);
        all.addFirst(finding);
        return new Return903(year, children, all, counts, modules);
    }

    /** How many of its rows could not be understood. */
    public int rowsLeftOut() {
        return counts.stream().mapToInt(FileCount::rowsLeftOut).sum();
    }

    /** Continuity figures for the year, by child number, of those who have any; a year still running is cut at asOf. */
    public Map<String, Continuity> continuity(LocalDate asOf) {
        Map<String, Continuity> byChild = new LinkedHashMap<>();
        for (ReturnedChild child : children) {
            Continuity.of(child.episodes(), child.spells(), year, asOf)
                    .ifPresent(figures -> byChild.put(child.number(), figures));
        }
        return byChild;
    }

    /**
     * The same, with a question first where the latest day on which anything in it began, happened or ended lies before its year, which may be
     * mistaken.
     */
    Return903 withYearAsked() {
        return children.stream()
                .flatMap(Return903::days)
                .max(LocalDate::compareTo)
                .filter(latest -> latest.isBefore(year.first()) && anyIsOver())
                .map(latest -> withFirst(Finding.noted(
                        "",
                        0,
                        "",
                        "nothing of the year to 31 March " + year + "; the latest day is " + Row.written(latest),
                        Finding.NOTHING_OF_THE_YEAR)))
                .orElse(this);
    }

    /** What goes on reaches into the year, so that a small return of nothing else may be right; what was over before it is of another year. */
    private boolean anyIsOver() {
        return children.stream()
                .anyMatch(child -> !child.reviews().isEmpty()
                        || child.episodes().stream().anyMatch(one -> one.until() != null)
                        || child.spells().stream().anyMatch(one -> one.until() != null)
                        || child.missing().stream().anyMatch(one -> one.until() != null)
                        || child.orders().stream().anyMatch(one -> one.until() != null));
    }

    private static Stream<LocalDate> days(ReturnedChild child) {
        return Stream.of(
                        child.episodes().stream().flatMap(one -> both(one.from(), one.until())),
                        child.spells().stream().flatMap(one -> both(one.from(), one.until())),
                        child.missing().stream().flatMap(one -> both(one.from(), one.until())),
                        child.orders().stream().flatMap(one -> both(one.from(), one.until())),
                        child.reviews().stream().map(Review::date))
                .flatMap(days -> days);
    }

    private static Stream<LocalDate> both(LocalDate from, @Nullable LocalDate until) {
        return until == null ? Stream.of(from) : Stream.of(from, until);
    }
}
