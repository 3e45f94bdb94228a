package org.kith.measures;

import static org.kith.words.Words.say;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.kith.measures.PublishedFigure.Key;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements on the figures the Department for Education publishes. */
@Component
class PublishedSql {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    PublishedSql(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** An area and its year, as one line of a comparison; a figure is null where the table has none. */
    record Line(
            int year,
            Area area,
            @Nullable String all,
            @Nullable String many,
            @Nullable String percentage) {

        String allInWords() {
            return words(all);
        }

        String manyInWords() {
            return words(many);
        }

        String percentageInWords() {
            return percentage == null ? words(null) : PublishedFigure.percentInWords(percentage);
        }

        private static String words(@Nullable String value) {
            return value == null ? say("measures.stability.missing") : PublishedFigure.words(value);
        }
    }

    /** Every area in the latest year there is of it: England, the regions, the authorities, each by name. */
    List<Line> latest() {
        return jdbc.sql("""
                        select f.year, f.area_code, f.area_name, f.area_kind,
                               max(f.number) filter (where f.measure = 'all') as everybody,
                               max(f.number) filter (where f.measure = 'many_workers') as many,
                               max(f.percentage) filter (where f.measure = 'many_workers') as percentage
                          from published_figure f
                          join (select area_code, max(year) as year from published_figure where source = :source group by area_code) l
                            on l.area_code = f.area_code and l.year = f.year
                         where f.source = :source
                         group by f.year, f.area_code, f.area_name, f.area_kind
                         order by array_position(array['country', 'region', 'authority'], area_kind), area_name, area_code
                        """)
                .param("source", PublishedKind.WORKERS.source)
                .query((row, number) -> new Line(
                        row.getInt("year"),
                        area(row),
                        row.getString("everybody"),
                        row.getString("many"),
                        row.getString("percentage")))
                .list();
    }

    /** The figures of one area in the latest year there is of it, in the table's own words: the years of younger and older care leavers each. */
    List<PublishedFigure> latest(PublishedKind kind, String areaCode) {
        return jdbc.sql("""
                        select f.* from published_figure f join (
                            select max(year) as year, measure ~ '^2[2-5].*[|]' as older from published_figure
                             where source = :source and area_code = :area group by 2) latest
                            on latest.year = f.year and latest.older = (f.measure ~ '^2[2-5].*[|]')
                         where f.source = :source and f.area_code = :area
                         order by f.measure collate "C"
                        """)
                .param("source", kind.source)
                .param("area", areaCode)
                .query((row, number) -> figure(row))
                .list();
    }

    /** Every area there is any figure of: England, the regions, the authorities, each by name. */
    List<Area> areas() {
        return jdbc.sql("""
                        select area_code, max(area_name) as area_name, area_kind from published_figure group by area_code, area_kind
                         order by array_position(array['country', 'region', 'authority'], area_kind), 2, 1
                        """).query((row, number) -> area(row)).list();
    }

    Map<Key, PublishedFigure> ofYears(PublishedKind kind, Collection<Integer> years) {
        var figures = new HashMap<Key, PublishedFigure>();
        jdbc.sql("select * from published_figure where source = ? and year = any (?)")
                .params(kind.source, years.toArray(Integer[]::new))
                .query(row -> {
                    var figure = figure(row);
                    figures.put(figure.key(), figure);
                });
        return figures;
    }

    /** Of which of these years, and of whom, a table that goes on to a later year was loaded: what it says of them is newer. */
    Set<PublishedFigure.Table> ofNewer(PublishedKind kind, SortedSet<Integer> years) {
        return Set.copyOf(jdbc.sql("""
                        select distinct year, measure ~ '^2[2-5].*[|]' as of_older from published_figure
                         where source = ? and year = any (?) and table_year > ?
                        """)
                .params(kind.source, years.toArray(Integer[]::new), years.last())
                .query(PublishedFigure.Table.class)
                .list());
    }

    /** That a table says what stands there of its years. */
    void saidBy(PublishedKind kind, int tableYear, Collection<PublishedFigure.Table> tables) {
        batches.batchUpdate(
                "update published_figure set table_year = ? where source = ? and year = ? and (measure ~ '^2[2-5].*[|]') = ? and table_year < ?",
                tables.stream()
                        .map(table -> new Object[] {tableYear, kind.source, table.year(), table.ofOlder(), tableYear})
                        .toList());
    }

    /** @param tableYear the last year of the table they are from */
    void save(PublishedKind kind, int tableYear, List<PublishedFigure> figures) {
        batches.batchUpdate(
                """
                insert into published_figure (source, year, area_code, measure, area_name, area_kind, number, percentage, table_year)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (source, year, area_code, measure) do update set (area_name, area_kind, number, percentage, table_year)
                  = (excluded.area_name, excluded.area_kind, excluded.number, excluded.percentage, excluded.table_year)
                """,
                figures.stream()
                        .map(figure -> new Object[] {
                            kind.source,
                            figure.key().year(),
                            figure.key().areaCode(),
                            figure.key().measure(),
                            figure.area().name(),
                            inRow(figure.area().kind()),
                            figure.number(),
                            figure.percentage(),
                            tableYear
                        })
                        .toList());
    }

    void remove(PublishedKind kind, Collection<Key> keys) {
        batches.batchUpdate(
                "delete from published_figure where source = ? and year = ? and area_code = ? and measure = ?",
                keys.stream()
                        .map(key -> new Object[] {kind.source, key.year(), key.areaCode(), key.measure()})
                        .toList());
    }

    private static PublishedFigure figure(ResultSet row) throws SQLException {
        var area = area(row);
        return new PublishedFigure(
                new Key(row.getInt("year"), area.code(), row.getString("measure")),
                area,
                row.getString("number"),
                row.getString("percentage"));
    }

    private static Area area(ResultSet row) throws SQLException {
        return new Area(
                row.getString("area_code"),
                row.getString("area_name"),
                Area.Kind.valueOf(stored(row.getString("area_kind"))));
    }

    private static String inRow(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String stored(String value) {
        return value.toUpperCase(Locale.ROOT);
    }
}
