package org.kith.search;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kith.paging.Turning;
import org.kith.timeline.TimelinePlace;
import org.kith.vocabulary.Section;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that search the record. Each is about people gathered before, so policy is answered before words are matched. */
@Component
class SearchSql {

    /** Common words that are Welsh and not English: a text with one of them is taken for Welsh, see docs/adr/0017. */
    private static final String WELSH =
            "yn | mae | ei | wedi | fy | roedd | oedd | gyda | sydd | hyn | ddim | ond | rydw | dwi | rwy";

    private static final String MARKS = "StartSel=" + Snippet.BEGIN + ", StopSel=" + Snippet.END;

    private static final String SHORT = MARKS + ", HighlightAll=true";
    private static final String LONG =
            MARKS + ", MaxFragments=2, MaxWords=30, MinWords=20, ShortWord=0, FragmentDelimiter=\" … \"";

    /**
     * Of what stands beside an entry, as much is searched as fits into PostgreSQL's one megabyte for the words of a text, the latest first. Each
     * {@code offset 0} keeps what is worked out there from being worked out again further down, and what is sought stands in a select of its
     * own so that it is read once and not for each entry. The entries of one person come from an index in their order, so that words are matched
     * until a page is full and no further; hence what stands beside one is looked up and not joined.
     */
    private static final String HITS = """
            with beside as materialized (
                select b.entry_id, to_tsvector(cast(:language as regconfig), kith.searched(left(string_agg(b.words, ' ' order by b.at desc, b.id), 50000))) as lexemes
                  from (select id, entry_id, words, written_at as at from own_account where young_person_id = any (:people)
                        union all
                        select id, entry_id, concat_ws(' ', words, answer), asked_at from correction where young_person_id = any (:people)) b
                 group by b.entry_id)
            select e.id, e.young_person_id as person, s.welsh
              from entry e
             cross join lateral (
                    select case when :stems then e.lexemes else to_tsvector('simple', kith.searched(e.title || ' ' || e.body)) end
                               || coalesce((select b.lexemes from beside b where b.entry_id = e.id), '') as words offset 0) w
             cross join lateral (select w.words @@ (select to_tsquery(cast(:language as regconfig), :welshWords)) as welsh offset 0) s
             where e.young_person_id <whose> and not e.taken_away
               and (cast(:section as text) is null or e.section = :section)
               and (cast(:kind as text) is null or e.kind = :kind)
               and (cast(:author as uuid) is null or e.author_id = :author)
               and (not :young or e.by_young_person)
               and (cast(:from as date) is null or e.happened_on >= :from)
               and (cast(:to as date) is null or e.happened_on <= :to)
               <beyond>
               and case when :written = '' then true
                        else w.words @@ case when s.welsh then (select cast(:welsh as tsquery)) else (select cast(:written as tsquery)) end end
             order by e.happened_on <way>, e.written_at <way>, e.id <way> limit :most
            """;

    private static final int MOST_CALLED = 10;

    private final JdbcClient jdbc;

    SearchSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An entry found.
     *
     * @param welsh whether it has common words of Welsh
     */
    record Hit(UUID id, UUID person, boolean welsh) {}

    /** A text to cut a snippet from: the words of an entry, and whether they are Welsh. */
    record Cut(UUID id, String plain, boolean welsh) {}

    /** Somebody whose words stand in the records searched. */
    record Author(UUID id, String name) {}

    /** All young people whoever acts may see. */
    UUID[] people() {
        return jdbc.sql("select kith.young_people()").query(UUID.class).list().toArray(UUID[]::new);
    }

    /** The latest first, by the day they are about: as many as asked for of those that stand next to where somebody turned to. */
    List<Hit> hits(UUID[] people, SearchForm form, SearchQuery sought, Turning<TimelinePlace> turning, int most) {
        var one = people.length == 1;
        if (!one) {
            return asked(statement(false, turning), people, form, sought, turning, most);
        }
        gathersAndSorts("off");
        var hits = asked(statement(true, turning), people, form, sought, turning, most);
        gathersAndSorts("on");
        return hits;
    }

    /**
     * Whether a statement planned now may gather what it reads and sort it. Where most records are small PostgreSQL would do so with a large one
     * too, and match the words of all its entries; statements are planned once (docs/adr/0027), so others are planned as always.
     */
    private void gathersAndSorts(String onOrOff) {
        jdbc.sql("select set_config('enable_bitmapscan', :is, true), set_config('enable_sort', :is, true)")
                .param("is", onOrOff)
                .query((row, number) -> row.getString(1))
                .single();
    }

    private List<Hit> asked(
            String statement,
            UUID[] people,
            SearchForm form,
            SearchQuery sought,
            Turning<TimelinePlace> turning,
            int most) {
        var place = turning.place();
        var hits = jdbc.sql(statement)
                .param("people", people)
                .param("language", sought.language())
                .param("stems", sought.stems())
                .param("written", sought.written())
                .param("welsh", sought.welsh())
                .param("welshWords", WELSH)
                .param("section", form.section() == null ? null : form.section().key())
                .param("kind", form.kind() == null ? null : form.kind().key())
                .param("author", form.account())
                .param("young", form.author().equals(SearchForm.YOUNG))
                .param("from", form.firstDay())
                .param("to", form.lastDay())
                .param("most", most)
                .param("day", place == null ? null : place.day())
                .param("at", place == null ? null : place.written().atOffset(ZoneOffset.UTC))
                .param("id", place == null ? null : place.id())
                .query(Hit.class)
                .list();
        return turning.back() ? hits.reversed() : hits;
    }

    private static String statement(boolean one, Turning<TimelinePlace> turning) {
        var beyond = "and (e.happened_on, e.written_at, e.id) " + (turning.back() ? ">" : "<") + " (:day, :at, :id)";
        return HITS.replace("<whose>", one ? "= (cast(:people as uuid[]))[1]" : "= any (:people)")
                .replace("<beyond>", turning.isFirst() ? "" : beyond)
                .replace("<way>", turning.back() ? "asc" : "desc");
    }

    /** Those of the staff who wrote something there in these sections, by name: each found after the one before in an index. */
    List<Author> authors(UUID[] people, Set<Section> sections) {
        return jdbc.sql("""
                        with recursive wrote (person, section, author) as (
                            select p.id, s.key, (select e.author_id from entry e
                                     where e.young_person_id = p.id and e.section = s.key and not e.by_young_person order by e.author_id limit 1)
                              from unnest(:people::uuid[]) p (id) cross join unnest(:sections::text[]) s (key)
                            union all
                            select w.person, w.section, (select e.author_id from entry e
                                     where e.young_person_id = w.person and e.section = w.section and not e.by_young_person and e.author_id > w.author
                                     order by e.author_id limit 1)
                              from wrote w where w.author is not null)
                        select a.id, a.name from (select distinct w.author from wrote w) w
                         cross join lateral (select * from account a where a.id = w.author offset 0) a
                         order by kith.folded(a.name), a.id
                        """)
                .param("people", people)
                .param("sections", sections.stream().map(Section::key).toArray(String[]::new))
                .query(Author.class)
                .list();
    }

    /** Those of these people who are called so, or by names that begin so. */
    UUID[] called(UUID[] people, String words) {
        return jdbc.sql("""
                        select y.id from young_person y
                         where y.id = any (:people) and y.folded_name is not null and kith.folded(:words) <> ''
                           and (concat(' ', y.folded_name, ' ', replace(y.folded_name, ' ', '')) like all ((select kith.name_patterns(:words, '% '))::text[])
                                or kith.names_fit(y.folded_name, (select kith.folded(:words))))
                         order by y.folded_name, y.id limit :most
                        """)
                .param("people", people)
                .param("words", words)
                .param("most", MOST_CALLED)
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
    }

    /** The words around what is found in each of these texts, and those of them that are written with accents; the beginning of those it is not found in. */
    Map<UUID, Snippet> snippets(List<Cut> cuts, SearchQuery sought) {
        var snippets = new HashMap<UUID, Snippet>();
        jdbc.sql("""
                        select ts_headline(cast(:language as regconfig), t.plain,
                                   case when t.welsh then (select cast(:marked as tsquery)) else (select cast(:written as tsquery)) end
                                       || coalesce(a.lexemes, ''),
                                   case when length(t.plain) < 200 then :short else :long end)
                          from unnest(cast(:plain as text[]), cast(:welsh as boolean[])) with ordinality as t (plain, welsh, number)
                         cross join lateral (
                               select cast(string_agg(quote_literal(l.lexeme), ' | ') as tsquery) as lexemes
                                 from unnest(to_tsvector(cast(:language as regconfig), t.plain)) l
                                where l.lexeme ~ '[^\\u0001-\\u007f]'
                                  and ts_lexize(cast(:stems as regdictionary), kith.folded_letters(l.lexeme)) && cast(:lexemes as text[])) a
                         order by t.number
                        """)
                .param("language", sought.language())
                .param("stems", sought.dictionary())
                .param("lexemes", sought.lexemes().toArray(String[]::new))
                .param("marked", sought.marked())
                .param("written", sought.written())
                .param("short", SHORT)
                .param("long", LONG)
                .param("plain", cuts.stream().map(Cut::plain).toArray(String[]::new))
                .param("welsh", cuts.stream().map(Cut::welsh).toArray(Boolean[]::new))
                .query((row, number) -> {
                    var cut = cuts.get(number);
                    return snippets.put(cut.id(), Snippet.of(row.getString(1), cut.plain()));
                })
                .list();
        return snippets;
    }
}
