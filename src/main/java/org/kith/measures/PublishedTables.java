package org.kith.measures;

import static org.kith.words.Words.say;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.kith.measures.PublishedFigure.Key;
import org.springframework.stereotype.Component;

/** Loads tables of figures that the Department for Education publishes, for comparison. No row of them is about a person. */
@Component
public class PublishedTables {
    private final ActorTransactions acting;
    private final PublishedSql sql;

    PublishedTables(ActorTransactions acting, PublishedSql sql) {
        this.acting = acting;
        this.sql = sql;
    }

    /** What came of loading a table, in words for the person who asked for it. */
    public sealed interface Answer {
        String words();
    }

    /**
     * @param years those the table tells of; what Kith had of these years and its ages, and the table no longer says, is taken away
     * @param newer those of them of which a newer table is loaded already, so that they stay as that one says them
     * @param changed figures that were there and said something else
     */
    public record Loaded(
            String title,
            SortedSet<Integer> years,
            SortedSet<Integer> newer,
            int areas,
            int added,
            int changed,
            int removed,
            Aside aside)
            implements Answer {
        @Override
        public String words() {
            var which = named(years);
            var done = added + changed + removed == 0
                    ? say("measures.load.same", which, areas, title)
                    : say("measures.load.done", which, areas, added, changed, removed, title);
            var kept = newer.isEmpty() ? done : done + " " + say("measures.load.newer", named(newer));
            return aside.rows() == 0 ? kept : kept + " " + aside.words();
        }

        private static String named(SortedSet<Integer> years) {
            return years.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
    }

    /** Rows of groups, or that count something, that Kith does not show. */
    public record Aside(int rows, SortedSet<String> groups) {
        public String words() {
            return say("measures.load.aside", rows, String.join("; ", groups));
        }
    }

    /** Nothing was loaded; the words name file, line, column, what was found there and what was expected. */
    public record Refused(String words) implements Answer {}

    /**
     * Loads all of a file or nothing of it. The same file again changes nothing; another year is added; a corrected year takes the place
     * of the earlier one, unless a newer table said it. How new a table is, its last year says.
     *
     * @throws IOException if the file cannot be read at all
     */
    public Answer load(Path file) throws IOException {
        try {
            if (!PublishedWorkbook.isOne(file)) {
                return keep(csv(file));
            }
            return switch (PublishedWorkbook.read(file)) {
                case PublishedWorkbook.One one -> keep(one.content());
                case PublishedWorkbook.None none -> new Refused(none.words());
            };
        } catch (Unreadable why) {
            return new Refused(why.in(String.valueOf(file.getFileName())));
        }
    }

    private static PublishedContent csv(Path file) throws IOException, Unreadable {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return PublishedFile.read(in);
        }
    }

    private Answer keep(PublishedContent content) {
        return acting.as(Actor.job(JobName.COMMAND_LINE), viewer -> loaded(content));
    }

    private Loaded loaded(PublishedContent content) {
        var kind = content.kind();
        var years = years(content.figures());
        var newer = sql.ofNewer(kind, years);
        var figures = content.figures().stream()
                .filter(figure -> !newer.contains(figure.key().table()))
                .toList();
        var before = sql.ofYears(kind, years);
        var added = figures.stream()
                .filter(figure -> !before.containsKey(figure.key()))
                .toList();
        var changed = figures.stream()
                .filter(figure -> before.containsKey(figure.key()))
                .filter(figure -> !figure.equals(before.get(figure.key())))
                .toList();
        var gone = missing(before.keySet(), figures);
        sql.save(kind, years.last(), added);
        sql.save(kind, years.last(), changed);
        sql.remove(kind, gone);
        sql.saidBy(kind, years.last(), tables(figures));
        var areas = content.figures().stream()
                .map(figure -> figure.key().areaCode())
                .distinct()
                .count();
        return new Loaded(
                say("measures.table." + kind.key()),
                years,
                content.figures().stream()
                        .map(PublishedFigure::key)
                        .filter(key -> newer.contains(key.table()))
                        .map(Key::year)
                        .collect(Collectors.toCollection(TreeSet::new)),
                (int) areas,
                added.size(),
                changed.size(),
                gone.size(),
                new Aside(content.leftAside(), content.groups()));
    }

    private static SortedSet<Integer> years(List<PublishedFigure> figures) {
        return figures.stream().map(figure -> figure.key().year()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<PublishedFigure.Table> tables(List<PublishedFigure> figures) {
        return figures.stream().map(figure -> figure.key().table()).collect(Collectors.toSet());
    }

    private static Collection<PublishedFigure.Key> missing(
            Set<PublishedFigure.Key> before, List<PublishedFigure> figures) {
        var now = figures.stream().map(PublishedFigure::key).collect(Collectors.toSet());
        var told = tables(figures);
        return before.stream()
                .filter(key -> told.contains(key.table()) && !now.contains(key))
                .toList();
    }
}
