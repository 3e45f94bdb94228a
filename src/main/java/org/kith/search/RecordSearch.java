package org.kith.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.paging.Turned;
import org.kith.paging.Turning;
import org.kith.people.YoungPersonHeader;
import org.kith.people.YoungPersonHeaders;
import org.kith.record.Entry;
import org.kith.record.RecordEntries;
import org.kith.timeline.TimelinePlace;
import org.springframework.stereotype.Component;

/** Searches the record of young people whoever acts may see. Called inside the actor's transaction. */
@Component
class RecordSearch {
    static final int SIZE = 50;

    private final SearchSql sql;
    private final SearchQuerySql sought;
    private final RecordEntries timeline;
    private final YoungPersonHeaders whose;

    RecordSearch(SearchSql sql, SearchQuerySql sought, RecordEntries timeline, YoungPersonHeaders whose) {
        this.sql = sql;
        this.sought = sought;
        this.timeline = timeline;
        this.whose = whose;
    }

    /**
     * An entry found.
     *
     * @param snippet nothing for one that may be hard to read
     */
    record Found(YoungPersonHeader whose, Entry entry, Snippet snippet) {}

    /** One page of what is found, the latest first, and whether there is more of it on either side. */
    record Results(List<Found> found, boolean hasBack, boolean hasNext) {
        static final Results NONE = new Results(List.of(), false, false);

        /** The place to go back from; null at the beginning. */
        @Nullable
        TimelinePlace back() {
            return hasBack && !found.isEmpty() ? found.getFirst().entry().place() : null;
        }

        /** The place to go on from; null at the end. */
        @Nullable
        TimelinePlace next() {
            return hasNext && !found.isEmpty() ? found.getLast().entry().place() : null;
        }
    }

    /** Searches the record of one young person. */
    Results find(YoungPersonHeader one, SearchForm form, Turning<TimelinePlace> turning) {
        return find(new UUID[] {one.id()}, found -> List.of(one), form, turning);
    }

    /** Searches the records of these young people. */
    Results find(UUID[] people, SearchForm form, Turning<TimelinePlace> turning) {
        return find(people, whose::those, form, turning);
    }

    private Results find(
            UUID[] people,
            Function<UUID[], List<YoungPersonHeader>> known,
            SearchForm form,
            Turning<TimelinePlace> turning) {
        var meant = form.isEmpty() || form.isWrong() ? null : sought.of(form.words());
        if (meant == null) {
            return Results.NONE;
        }
        var hits = Turned.of(turning, SIZE, turned -> sql.hits(people, form, meant, turned, SIZE + 1));
        return hits.shown().isEmpty()
                ? Results.NONE
                : new Results(found(hits.shown(), known, meant), hits.hasBack(), hits.hasNext());
    }

    /** What was hidden since it was found is left out. */
    private List<Found> found(
            List<SearchSql.Hit> hits, Function<UUID[], List<YoungPersonHeader>> known, SearchQuery sought) {
        var people = hits.stream().map(SearchSql.Hit::person).distinct().toArray(UUID[]::new);
        var ids = hits.stream().map(SearchSql.Hit::id).toArray(UUID[]::new);
        var whoever =
                known.apply(people).stream().collect(Collectors.toMap(YoungPersonHeader::id, Function.identity()));
        var entries = timeline.those(people, ids).stream().collect(Collectors.toMap(Entry::id, Function.identity()));
        var snippets = snippets(hits, entries, sought);
        var found = new ArrayList<Found>();
        for (var hit : hits) {
            var one = whoever.get(hit.person());
            var entry = entries.get(hit.id());
            if (one != null && entry != null) {
                found.add(new Found(one, entry, snippets.getOrDefault(hit.id(), Snippet.NONE)));
            }
        }
        return List.copyOf(found);
    }

    private Map<UUID, Snippet> snippets(List<SearchSql.Hit> hits, Map<UUID, Entry> entries, SearchQuery sought) {
        var cuts = new ArrayList<SearchSql.Cut>();
        for (var hit : hits) {
            var entry = entries.get(hit.id());
            if (entry != null && !entry.beside().hardToRead()) {
                cuts.add(new SearchSql.Cut(hit.id(), Snippet.plain(entry), hit.welsh()));
            }
        }
        return sql.snippets(cuts, sought);
    }
}
