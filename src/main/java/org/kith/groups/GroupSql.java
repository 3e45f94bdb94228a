package org.kith.groups;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about what was written to several at once. Policy answers each row by its own young person. */
@Component
class GroupSql {
    private static final int LATEST = 20;

    /** What was said first of an entry says where it belongs, what was said last what all of them read there. */
    private static final String PART = """
            select f.group_id, f.what, f.entry_id, f.young_person_id, e.happened_on, e.title, e.section, e.version, f.said_at, n.known_as, y.child_number, y.date_of_birth,
                   (select l.words from group_part l where l.entry_id = f.entry_id and l.group_id = f.group_id order by l.said_at desc, l.id desc limit 1) as words,
                   (select l.words from group_part l where l.group_id = f.group_id order by l.said_at desc, l.id desc limit 1) as now
              from group_part f
              join entry e on e.id = f.entry_id and not e.taken_away
              join person_name n on n.young_person_id = f.young_person_id
              join young_person y on y.id = f.young_person_id
             where not exists (select from group_part b where b.entry_id = f.entry_id and (b.said_at, b.id) < (f.said_at, f.id))
            """;

    private final JdbcClient jdbc;

    GroupSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What one of them reads of it, for those who see it; the words are those for all, as they stand there and as they were changed last. */
    record Part(
            UUID group,
            What what,
            UUID entry,
            Called whose,
            LocalDate day,
            String title,
            String section,
            int version,
            String words,
            String now) {
        UUID person() {
            return whose.person();
        }
    }

    /** How young people are called and were called; whoever is not seen is left out. */
    List<Called> called(List<UUID> people) {
        return jdbc.sql("""
                        select y.id, n.known_as, y.child_number, y.date_of_birth, array(select distinct h.was ->> 'known_as' from history h
                                 where h.young_person_id = y.id and h.of_table = 'young_person' and h.was ->> 'known_as' is not null) as before
                          from young_person y join person_name n on n.young_person_id = y.id where y.id = any (?) order by y.folded_name, y.id
                        """)
                .param(people.toArray(UUID[]::new))
                .query((row, number) -> new Called(
                        row.getObject("id", UUID.class),
                        row.getString("known_as"),
                        row.getString("child_number"),
                        row.getObject("date_of_birth", LocalDate.class),
                        texts(row.getArray("before"))))
                .list();
    }

    static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    /** How each of these words is compared. */
    Map<String, String> folded(Set<String> words) {
        var folded = new HashMap<String, String>();
        jdbc.sql("select t, translate(kith.folded_letters(t), '-', ' ') from unnest(cast(? as text[])) t")
                .param(words.toArray(String[]::new))
                .query(row -> {
                    folded.put(row.getString(1), row.getString(2));
                });
        return folded;
    }

    /** Which of these words may name somebody else of these groups, whom whoever acts may not see; those were looked through. */
    Set<String> named(List<UUID> groups, List<Called> those, Set<String> words) {
        return jdbc.sql(
                        "select distinct n from unnest(?::uuid[]) g (id) cross join unnest(kith.may_name(g.id, ?, ?)) n")
                .params(
                        groups.toArray(UUID[]::new),
                        those.stream().map(Called::person).toArray(UUID[]::new),
                        words.toArray(String[]::new))
                .query(String.class)
                .set();
    }

    /** Which words of what others read of a group already name one who is called so. */
    List<String> namedAlready(UUID group, Set<String> names) {
        return jdbc.sql("select unnest(kith.names_already(?, ?))")
                .params(group, names.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** What an entry belongs to that was written to several. */
    List<UUID> groups(UUID entry) {
        return jdbc.sql("select distinct group_id from group_part where entry_id = ?")
                .param(entry)
                .query(UUID.class)
                .list();
    }

    /** That an entry belongs to a group, or what all of them read in it now; once for each version of it. */
    void add(Viewer viewer, UUID person, UUID entry, UUID id, UUID group, What what, String words) {
        jdbc.sql("""
                        insert into group_part (id, organisation_id, young_person_id, entry_id, group_id, what, words, said_by, said_at)
                        select ?, n.organisation_id, n.young_person_id, ?, ?, ?, ?, ?, kith.moment() from person_name n where n.young_person_id = ?
                        on conflict (id) do nothing
                        """)
                .params(Arrays.asList(id, entry, group, what.key(), words, viewer.me(), person))
                .update();
    }

    /** To whom an entry was written together with others, as far as they are seen; nobody where it was not. */
    List<UUID> besides(UUID entry) {
        return jdbc.sql("""
                        select distinct p.young_person_id from group_part p
                         where p.group_id in (select e.group_id from group_part e where e.entry_id = ?)
                        """).param(entry).query(UUID.class).list();
    }

    List<Part> of(UUID group) {
        return jdbc.sql(PART + " and f.group_id = ? order by y.folded_name, f.young_person_id")
                .param(group)
                .query((row, number) -> part(row))
                .list();
    }

    /** Those of the groups somebody wrote to last themselves. */
    List<Part> latest(Viewer viewer) {
        return jdbc.sql(PART + """
                         and f.group_id in (select g.group_id from group_part g where g.said_by = ? group by g.group_id order by max(g.said_at) desc, g.group_id limit ?)
                         order by e.happened_on desc, f.group_id, y.folded_name, f.young_person_id
                        """)
                .params(viewer.me(), LATEST)
                .query((row, number) -> part(row))
                .list();
    }

    /** What a young person did together with others, the latest first. */
    List<Together> together() {
        return jdbc.sql("""
                        select t.*, e.happened_on, e.written_at, e.section from kith.done_together() t join entry e on e.id = t.entry_id
                         where e.young_person_id = (select kith.own_person()) order by e.happened_on desc, e.written_at desc, e.id
                        """).query((row, number) -> together(row)).list();
    }

    /** What holds already is not said again; what was said before and was changed since is said anew, from whatever page it comes. */
    void agree(Viewer viewer, UUID entry, boolean agreed) {
        jdbc.sql("""
                        insert into group_agreement (id, organisation_id, young_person_id, entry_id, agreed, said_by, said_at)
                        select ?, e.organisation_id, e.young_person_id, e.id, ?, ?, kith.moment() from entry e
                         where e.id = ? and e.young_person_id = (select kith.own_person())
                           and (select a.agreed from group_agreement a where a.entry_id = e.id order by a.said_at desc, a.id desc limit 1)
                               is distinct from ?
                        """)
                .params(UUID.randomUUID(), agreed, viewer.me(), entry, agreed)
                .update();
    }

    private static Together together(ResultSet row) throws SQLException {
        return new Together(
                row.getObject("part_id", UUID.class),
                row.getObject("entry_id", UUID.class),
                What.ofKey(row.getString("what")).orElseThrow(),
                new Together.Written(
                        row.getObject("happened_on", LocalDate.class),
                        row.getObject("written_at", OffsetDateTime.class).toInstant(),
                        row.getString("section")),
                row.getObject("agreed", Boolean.class),
                texts(row.getArray("others")));
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                row.getObject("group_id", UUID.class),
                What.ofKey(row.getString("what")).orElseThrow(),
                row.getObject("entry_id", UUID.class),
                new Called(
                        row.getObject("young_person_id", UUID.class),
                        row.getString("known_as"),
                        row.getString("child_number"),
                        row.getObject("date_of_birth", LocalDate.class),
                        List.of()),
                row.getObject("happened_on", LocalDate.class),
                row.getString("title"),
                row.getString("section"),
                row.getInt("version"),
                row.getString("words"),
                row.getString("now"));
    }
}
