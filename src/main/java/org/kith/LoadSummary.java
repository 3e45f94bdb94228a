package org.kith;

import static org.kith.web.Words.say;

import java.util.ArrayList;
import java.util.List;
import org.kith.returns.LoadCounts;
import org.kith.returns.RowKind;

/** What loading a return did, in a few lines for a terminal. */
final class LoadSummary {
    private LoadSummary() {}

    static String of(LoadCounts counts) {
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
        if (counts.noLongerNamed() > 0) {
            lines.add(say("returns.no-longer-named", counts.noLongerNamed()));
        }
        lines.add(say("returns.cli.left-out", counts.leftOut()));
        return String.join(System.lineSeparator(), lines);
    }
}
