package org.kith.circle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.timeline.TimelinePlace;
import org.kith.timeline.TimelineQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about people who matter: one row a version, and none is ever changed. */
@Component
class CircleSql {
    private static final String VERSION = """
            select c.*, s.name as by, coalesce(s.young_person_id = c.young_person_id, false) as by_young_person,
                   (select n.known_as from person_name n where n.young_person_id = c.young_person_id) as known_as,
                   coalesce(c.words_by, c.said_by) = (select kith.actor()) as by_you, l.name as state_by, c.said_by = (select kith.actor()) as state_by_you
              from circle_person c left join account s on s.id = coalesce(c.words_by, c.said_by) left join account l on l.id = c.said_by
            """;

    /** All that one person wrote down on one day stands at the place of the last of them. */
    private static final String WRITTEN_DOWN = """
            select g.*, s.name as by, coalesce(s.young_person_id = :person, false) as by_young_person, g.said_by = (select kith.actor()) as by_you,
                   (select n.known_as from person_name n where n.young_person_id = :person) as known_as
              from (select (array_agg(c.id order by c.said_at desc, c.id desc))[1] as id, max(c.said_at) as said_at,
                           (c.said_at at time zone 'Europe/London')::date as day, c.said_by, count(*) as many, min(l.name) as name
                      from circle_person c cross join lateral (select v.name, v.taken_away, v.state from circle_person v
                           where v.person_id = c.id order by v.version desc limit 1) l
                     where c.young_person_id = :person and c.version = 1 and not l.taken_away and l.state <> 'not-safe'
                     group by 3, 4) g left join account s on s.id = g.said_by
            """;

    private final JdbcClient jdbc;

    CircleSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One more version of what is said of somebody; of a person of whom nothing was said yet, theirs is the first id. */
    record NewVersion(UUID id, UUID person, int version, CircleWords words, boolean takenAway, boolean stateAlone) {

        NewVersion(UUID id, UUID person, int version, CircleWords words, boolean takenAway) {
            this(id, person, version, words, takenAway, false);
        }
    }

    /**
     * Who was written down on one day by one person.
     *
     * @param name of one of them, as they are called now
     */
    record WrittenDown(TimelinePlace place, int many, String name, PersonWhoMatters.Said said) {}

    /** Everybody as it was said last before a moment, those who were taken away too, by name; as they stand now, where that is null. */
    List<PersonWhoMatters> all(UUID youngPerson, @Nullable Instant before) {
        return jdbc.sql("select * from (select distinct on (v.person_id) v.* from (" + VERSION
                        + " where c.young_person_id = :young and (cast(:before as timestamptz) is null or c.said_at < :before)) v"
                        + " order by v.person_id, v.version desc) l order by kith.folded(l.name), l.person_id")
                .param("young", youngPerson)
                .param("before", before == null ? null : before.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .query((row, number) -> person(row))
                .list();
    }

    /** Those of this name as they stand now, those who were taken away too. */
    List<PersonWhoMatters> called(UUID youngPerson, String name) {
        return jdbc.sql("select * from (select distinct on (v.person_id) v.* from (" + VERSION
                        + " where c.young_person_id = ?) v order by v.person_id, v.version desc) l"
                        + " where kith.folded(l.name) = kith.folded(?) order by l.taken_away, l.said_at, l.person_id")
                .params(youngPerson, name)
                .query((row, number) -> person(row))
                .list();
    }

    /** Every version of one, the latest first; none where there is no such person of theirs. */
    List<PersonWhoMatters> versions(UUID youngPerson, UUID person) {
        return jdbc.sql(VERSION + " where c.young_person_id = ? and c.person_id = ? order by c.version desc")
                .params(youngPerson, person)
                .query((row, number) -> person(row))
                .list();
    }

    /**
     * What somebody else said last, of each of whom that is the last word, since a moment; that they took them away again too, and nothing they said
     * before the young person last looked who is there.
     */
    List<PersonWhoMatters> saidByOthers(UUID youngPerson, OffsetDateTime since) {
        return jdbc.sql(VERSION + """
                         where c.young_person_id = :me and c.said_by <> (select kith.actor())
                           and not exists (select from circle_person l where l.person_id = c.person_id and l.version > c.version)
                           and c.said_at > greatest(cast(:since as timestamptz), (select max(r.read_at) from reading r
                               where r.young_person_id = :me and r.account_id = (select kith.actor()) and r.page = 'circle'))
                         order by c.said_at desc, c.id
                        """)
                .param("me", youngPerson)
                .param("since", since)
                .query((row, number) -> person(row))
                .list();
    }

    /** Nobody else says who matters to them until this transaction ends; the key stays free. */
    void lock(UUID youngPerson) {
        jdbc.sql("select id from young_person where id = ? for no key update")
                .param(youngPerson)
                .query(UUID.class)
                .list();
    }

    /** Answers how many lines were written: none where the id is taken. */
    int say(Viewer viewer, UUID youngPerson, NewVersion version) {
        var words = version.words();
        return jdbc.sql("""
                        insert into circle_person (id, organisation_id, young_person_id, person_id, version, name, relationship, circle_group, state,
                               since, until, note, taken_away, said_by, words_by, said_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, case when ? then (select coalesce(c.words_by, c.said_by) from circle_person c
                               where c.person_id = ? and c.version = ?) end, kith.moment()) on conflict (id) do nothing
                        """)
                .params(Arrays.asList(
                        version.id(),
                        Objects.requireNonNull(viewer.organisation()),
                        youngPerson,
                        version.person(),
                        version.version(),
                        words.name(),
                        words.relationship(),
                        words.group() == null ? null : words.group().key(),
                        words.state().key(),
                        iso(words.since()),
                        iso(words.until()),
                        words.note(),
                        version.takenAway(),
                        viewer.me(),
                        version.stateAlone(),
                        version.person(),
                        version.version() - 1))
                .update();
    }

    private static @Nullable String iso(@Nullable PartialDate date) {
        return date == null ? null : date.iso();
    }

    /** Who was written down and is still there, the nearest to a place. */
    List<WrittenDown> writtenDown(TimelineQuery query) {
        return jdbc.sql(query.nearest(WRITTEN_DOWN, "said_at"))
                .params(query.params())
                .query((row, number) -> new WrittenDown(
                        TimelinePlace.of(row, "said_at"), row.getInt("many"), row.getString("name"), said(row)))
                .list();
    }

    static PersonWhoMatters.Said said(ResultSet row) throws SQLException {
        var byYoungPerson = row.getBoolean("by_young_person");
        return new PersonWhoMatters.Said(
                row.getString(byYoungPerson ? "known_as" : "by"),
                byYoungPerson,
                row.getBoolean("by_you"),
                row.getObject("said_at", OffsetDateTime.class).toInstant());
    }

    private static PersonWhoMatters person(ResultSet row) throws SQLException {
        return new PersonWhoMatters(
                row.getObject("person_id", UUID.class),
                row.getInt("version"),
                new CircleWords(
                        row.getString("name"),
                        row.getString("relationship"),
                        CircleGroup.ofKey(row.getString("circle_group")).orElse(null),
                        CircleState.ofKey(row.getString("state")).orElseThrow(),
                        date(row.getString("since")),
                        date(row.getString("until")),
                        row.getString("note")),
                row.getBoolean("taken_away"),
                said(row),
                row.getObject("words_by") == null ? null : state(row));
    }

    private static PersonWhoMatters.Said state(ResultSet row) throws SQLException {
        return new PersonWhoMatters.Said(
                row.getString("state_by"),
                false,
                row.getBoolean("state_by_you"),
                row.getObject("said_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable PartialDate date(@Nullable String iso) {
        return iso == null ? null : new PartialDate(iso);
    }
}
