package org.kith.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.paging.Turning;
import org.kith.words.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements of who looked at one young person's record. */
@Component
class AccessLogLineSql {
    /**
     * The latest day first; in a day what matters most. What was seen in lists is one line a day for each person, and what the young person
     * opened themselves is one line a day; the rest is folded by parts of the day, or not at all. Turning pages is a look too: later pages are
     * of the log as it stood when the first one was read.
     */
    private static final String FOLDED = """
            with folded as (
            select row_number() over (order by r.day desc, array_position('{EMERGENCY,OPENED,JOB,LIST,OWN}', r.kind), max(r.read_at) desc, max(r.id) desc)::int
                       as number, max(max(r.id)) over () as until,
                   min(r.id) as first_id, max(r.id) as last_id, min(r.read_at) as first_at, max(r.read_at) as last_at, count(*)::int as times,
                   count(*) over ()::int as total, r.day, r.kind, r.account_id, r.role, r.part, r.purpose,
                   array_agg(distinct r.thing order by r.thing) as things,
                   coalesce(array_agg(r.id) filter (where r.id = any (:asked)), '{}') as asked
              from (select l.*, case when l.in_list and l.page = 'search' then 'searches' else l.page end
                               || ' ' || array_to_string(l.sections, ' ') as thing,
                           case when l.kind in ('LIST', 'OWN') then '' when extract(hour from l.at) < 6 or extract(hour from l.at) >= 22 then 'night'
                                when extract(hour from l.at) < 12 then 'morning' when extract(hour from l.at) < 18 then 'afternoon'
                                else 'evening' end as part
                      from (select g.*, g.read_at at time zone 'Europe/London' as at, (g.read_at at time zone 'Europe/London')::date as day,
                                   case when g.account_id is null then 'JOB' when g.role = 'young person' then 'OWN'
                                        when g.emergency then 'EMERGENCY' when g.in_list and g.page <> 'search' then 'LIST'
                                        else 'OPENED' end as kind
                              from reading g where g.young_person_id = :person and (cast(:until as bigint) is null or g.id <= :until)) l) r
             group by r.day, r.kind, r.account_id, r.role, r.part, r.purpose,
                      case when :each and r.kind not in ('LIST', 'OWN', 'JOB') then r.id end
            having cast(:reading as bigint) is null or bool_or(r.id = :reading))
            select d.* from folded d
             where d.number > coalesce((select case when :back then n.number - 1 - :size else n.number end from folded n where n.last_id = :place), 0)
             order by d.number limit :size
            """;

    /** Who they were to the young person on that day, and whether the young person went by a name then, as the next change of it tells or what stands now. */
    private static final String LINES = """
            select f.*, coalesce(a.name, '') as name, s.name as service, s.kind as service_kind,
                   case when exists (select from kith.working_with i
                            where i.young_person_id = :person and i.account_id = f.account_id and i.starts_on <= :today
                              and coalesce(i.ends_on, i.known_until + 1, 'infinity') > :today) then 'works-with'
                        when exists (select from kith.working_with i
                            where i.young_person_id = :person and i.account_id = f.account_id and i.starts_on <= f.day
                              and (i.ends_on is null or i.ends_on >= f.day)) then 'worked-with'
                        when s.id is not null then 'service'
                        when f.role = 'analyst' then 'figures'
                        when not y.team_id = any (m.teams) then 'other'
                        when f.role = 'manager' then 'manager'
                        else 'team' end as tie,
                   coalesce((select string_agg(t.name, ', ' order by kith.folded(t.name), t.id) from team t where t.id = any (m.teams)), '') as teams,
                   case when h.was is null then y.known_as else h.was ->> 'known_as' end is not null as named
              from (%s) f
              left join account a on a.id = f.account_id
              left join service s on s.id = a.service_id
              left join young_person y on y.id = :person
              left join lateral (select coalesce(array_agg(m.team_id), '{}') as teams from team_member m
                  where m.account_id = f.account_id and m.since <= f.last_at and (m.until is null or m.until > f.first_at)) m on true
              left join lateral (select h.was from history h where h.young_person_id = :person and h.of_table = 'young_person' and h.of_id = :person
                  and h.ended_at > f.last_at order by h.ended_at, h.id limit 1) h on true
             order by f.number
            """.formatted(FOLDED);

    private final JdbcClient jdbc;

    AccessLogLineSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A page of the log.
     *
     * @param first which of all lines its first one is, counted from 1
     * @param back the place to go back from; null at the beginning
     * @param next the place to go on from; null at the end
     */
    record Lines(
            List<AccessLogLine> lines,
            int first,
            int total,
            @Nullable LogPlace back,
            @Nullable LogPlace next) {

        private static Lines of(List<Row> rows, int size) {
            if (rows.isEmpty()) {
                return new Lines(List.of(), 1, 0, null, null);
            }
            var first = rows.getFirst();
            var last = rows.getLast();
            return new Lines(
                    rows.stream().map(Row::line).toList(),
                    first.number(),
                    first.total(),
                    first.number() > size + 1 ? first.place() : null,
                    last.number() < last.total() ? last.place() : null);
        }
    }

    private record Row(AccessLogLine line, int number, int total, LogPlace place) {}

    /** What somebody whose record it is is called. */
    Optional<String> nameOf(UUID person) {
        return jdbc.sql("select known_as, child_number from young_person where id = ?")
                .param(person)
                .query((row, number) -> DisplayName.young(row.getString("known_as"), row.getString("child_number")))
                .optional();
    }

    /** What the organisation calls sections, where it has names of its own. */
    Map<String, String> sectionNames() {
        var names = new HashMap<String, String>();
        jdbc.sql("select section, name from section_name")
                .query((row, number) -> names.put(row.getString("section"), row.getString("name")))
                .list();
        return names;
    }

    /** Whether whoever looks sees this record by an emergency alone. */
    boolean inEmergency() {
        return jdbc.sql("select kith.in_emergency()").query(Boolean.class).single();
    }

    /**
     * Whose log is read, and how.
     *
     * @param each whether each opening is a line of its own
     * @param asked what was asked about its readings
     */
    record Log(UUID person, boolean each, LocalDate today, List<QuestionSql.About> asked) {}

    Lines page(Log log, Turning<LogPlace> turning, int size) {
        return Lines.of(rows(log, null, turning, size), size);
    }

    /** The line a reading is folded into. */
    Optional<AccessLogLine> line(Log log, long reading) {
        return rows(log, reading, Turning.first(), 1).stream().map(Row::line).findFirst();
    }

    private List<Row> rows(Log log, @Nullable Long reading, Turning<LogPlace> turning, int size) {
        var place = turning.place();
        return jdbc.sql(LINES)
                .param("person", log.person())
                .param("each", log.each())
                .param("today", log.today())
                .param(
                        "asked",
                        log.asked().stream().map(QuestionSql.About::reading).toArray(Long[]::new))
                .param("reading", reading)
                .param("size", size)
                .param("until", place == null ? null : place.until())
                .param("place", place == null ? null : place.reading())
                .param("back", turning.back())
                .query((row, number) -> new Row(
                        line(row, log),
                        row.getInt("number"),
                        row.getInt("total"),
                        new LogPlace(row.getLong("until"), row.getLong("last_id"))))
                .list();
    }

    private static AccessLogLine line(ResultSet row, Log log) throws SQLException {
        var part = row.getString("part");
        return new AccessLogLine(
                row.getLong("first_id"),
                looker(row),
                new AccessLogLine.When(
                        row.getObject("day", LocalDate.class),
                        part.isEmpty() ? PartOfDay.MORNING : PartOfDay.ofKey(part),
                        moment(row, "first_at"),
                        moment(row, "last_at"),
                        row.getInt("times")),
                AccessLogLine.Kind.valueOf(row.getString("kind")),
                new Opened(things(row)),
                row.getBoolean("named"),
                row.getString("purpose"),
                questions(row, log));
    }

    private static List<Question> questions(ResultSet row, Log log) throws SQLException {
        var asked = List.of((Long[]) row.getArray("asked").getArray());
        return log.asked().stream()
                .filter(about -> asked.contains(about.reading()))
                .map(QuestionSql.About::question)
                .toList();
    }

    private static Looker looker(ResultSet row) throws SQLException {
        var service = row.getString("service");
        return new Looker(
                row.getObject("account_id", UUID.class),
                row.getString("name"),
                row.getString("role"),
                row.getString("tie"),
                service == null ? row.getString("teams") : service,
                row.getString("service_kind"));
    }

    static List<Opened.Thing> things(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("things").getArray())
                .map(Opened.Thing::of)
                .toList();
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class), column)
                .toInstant();
    }
}
