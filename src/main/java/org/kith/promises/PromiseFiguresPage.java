package org.kith.promises;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;
import org.kith.words.DisplayName;

/**
 * How many promises were kept.
 *
 * @param mine what whoever looks promised themselves
 * @param teams those of their teams and of each in them, where they see these
 */
record PromiseFiguresPage(Viewer viewer, PromiseFigures mine, List<PromiseFiguresSql.Counted> teams) implements Page {

    /** A line of the table: how they are called there, and what of the address says whose promises are behind its figures. */
    record Line(String name, String address, PromiseFigures figures) {

        String addressOf(Those those) {
            return "/promises/list?which=" + those.key() + address;
        }
    }

    /** Whether anything is there to count. */
    boolean hasAny() {
        return all().stream().anyMatch(line -> !line.figures().isNone());
    }

    /** What they promised themselves, then their teams. */
    List<Line> all() {
        var own = new Line(say("promises.figures.mine"), "", mine);
        return Stream.concat(Stream.of(own), teams.stream().map(PromiseFiguresPage::line))
                .toList();
    }

    private static Line line(PromiseFiguresSql.Counted one) {
        var whose = one.whose();
        return new Line(
                called(whose), asked("&team=", whose.team()) + asked("&worker=", whose.account()), one.figures());
    }

    static String called(PromiseFiguresSql.Whose whose) {
        return whose.team() == null
                ? say("promises.figures.mine.among")
                : whose.account() == null
                        ? say("promises.figures.team", whose.teamName())
                        : DisplayName.somebody(whose.name());
    }

    static String asked(String question, @Nullable UUID id) {
        return id == null ? "" : question + id;
    }
}
