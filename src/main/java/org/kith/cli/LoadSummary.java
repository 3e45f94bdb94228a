package org.kith.cli;

import static org.kith.words.Words.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kith.codes.ReportingYear;
import org.kith.numbers.Named;
import org.kith.returns.LoadCounts;
import org.kith.returns.RowKind;

/** What loading a return did, in a few lines for a terminal. */
final class LoadSummary {
    private LoadSummary() {}

    static String of(LoadCounts counts, ReportingYear year) {
        List<String> lines = new ArrayList<>();
        if (counts.changeNothing()) {
            lines.add(say("returns.cli.no-change"));
        }
        for (RowKind kind : RowKind.values()) {
            var count = counts.of(kind);
            lines.add(say(
                    "returns.cli.kind",
                    say(kind.words()),
                    count.added(),
                    count.changed(),
                    count.withdrawn(),
                    count.unchanged(),
                    count.keptFromLater()));
        }
        if (!counts.empty().isEmpty()) {
            lines.add(say("returns.empty", LoadCounts.words(counts.empty())));
        }
        if (counts.noLongerNamed() > 0) {
            lines.add(say("returns.no-longer-named", counts.noLongerNamed()));
        }
        if (!counts.gone().isEmpty()) {
            lines.add(say(
                    "returns.cli.gone",
                    counts.gone().stream().map(Named::number).collect(Collectors.joining(", "))));
        }
        if (!counts.died().isEmpty()) {
            lines.add(say("returns.died", counts.died().size()));
            counts.died().forEach(child -> lines.add("  " + child.number()));
        }
        counts.openAfterCare().forEach((file, children) -> {
            lines.add(say("returns.after-care." + file, children.size()));
            children.forEach(child -> lines.add("  " + child.number()));
        });
        if (counts.leftOpen() > 0) {
            lines.add(say("returns.left-open", counts.leftOpen(), String.valueOf(year.ends())));
        }
        if (counts.namedAgain() > 0) {
            lines.add(say("returns.named-again", counts.namedAgain()));
        }
        if (!counts.lookalikes().isEmpty()) {
            lines.add(say("return.lookalikes", counts.lookalikes().size()));
            counts.lookalikes()
                    .forEach(one -> lines.add(say(
                            "return.lookalike." + one.by().words(),
                            one.number(),
                            one.known().number())));
            lines.add(say("return.lookalikes.what"));
            lines.add(say("numbers.cli.how"));
        }
        lines.add(say("returns.cli.left-out", counts.leftOut()));
        return String.join(System.lineSeparator(), lines);
    }
}
