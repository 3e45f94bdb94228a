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
     * @param changed figures that were there and said something else
     */
    public record Loaded(
            String title, SortedSet<Integer> years, int areas, int added, int changed, int removed, Aside aside)
            implements Answer {
        @Override
        public String words() {
            var which = years.stream().map(String::valueOf).collect(Collectors.joining(", "));
            var done = added + changed + removed == 0
                    ? say("measures.load.same", which, areas, title)
                    : say("measures.load.done", which, areas, added, changed, removed, title);
            return aside.rows() == 0 ? done : done + " " + aside.words();
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
     * of the earlier one.
     *
     * @throws IOException if the file cannot be read at all
     */
    public Answer load(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            var content = PublishedFile.read(in);
            return acting.as(Actor.job(JobName.COMMAND_LINE), viewer -> keep(content));
        } catch (Unreadable e) {
            var key = e.column().isEmpty() ? "measures.load.refused.line" : "measures.load.refused";
            return new Refused(say(key, file.getFileName(), e.line(), e.column(), e.found(), e.expected()));
        }
    }

    private Loaded keep(PublishedContent content) {
        var kind = content.kind();
        var figures = content.figures();
        var years = figures.stream().map(figure -> figure.key().year()).collect(Collectors.toCollection(TreeSet::new));
        var before = sql.ofYears(kind, years);
        var added = figures.stream()
                .filter(figure -> !before.containsKey(figure.key()))
                .toList();
        var changed = figures.stream()
                .filter(figure -> before.containsKey(figure.key()))
                .filter(figure -> !figure.equals(before.get(figure.key())))
                .toList();
        var gone = missing(before.keySet(), figures);
        sql.save(kind, added);
        sql.save(kind, changed);
        sql.remove(kind, gone);
        var areas = figures.stream()
                .map(figure -> figure.key().areaCode())
                .distinct()
                .count();
        return new Loaded(
                say("measures.table." + kind.key()),
                years,
                (int) areas,
                added.size(),
                changed.size(),
                gone.size(),
                new Aside(content.leftAside(), content.groups()));
    }

    private static Collection<PublishedFigure.Key> missing(
            Set<PublishedFigure.Key> before, List<PublishedFigure> figures) {
        var now = figures.stream().map(PublishedFigure::key).collect(Collectors.toSet());
        var told = now.stream().map(PublishedFigure.Key::table).collect(Collectors.toSet());
        return before.stream()
                .filter(key -> told.contains(key.table()) && !now.contains(key))
                .toList();
    }
}
