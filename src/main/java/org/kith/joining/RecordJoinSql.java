package org.kith.joining;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.OneByOne;
import org.kith.actor.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about which two records are one young person's. */
@Component
class RecordJoinSql {
    /** Those of which whoever acts may say that they are so. */
    static final String WAITING = """
            record_join j where j.organisation_id = (select kith.organisation()) and j.undone_at is null and j.confirmed_at is null
               and not kith.one_person(j.proposed_by, (select kith.actor()))
            """;

    /** Of which the young person said that one is not theirs, and nobody did anything about it yet. */
    static final String NOT_ME =
            "record_join j where j.organisation_id = (select kith.organisation()) and j.not_me and j.heard_at is null";

    private static final String SELECT = """
            select j.id, j.young_person_id as kept, j.other_id as other, j.proposed_at, coalesce(p.name, '') as proposed_by, j.because, j.confirmed_at,
                   c.name as confirmed_by, j.undone_at, u.name as undone_by, j.undone_because, j.not_me, j.heard_at, h.name as heard_by, j.heard_words,
                   (j.proposed_by = kith.actor()) is true as mine, not kith.one_person(j.proposed_by, kith.actor()) as may_confirm
              from record_join j left join account p on p.id = j.proposed_by left join account c on c.id = j.confirmed_by
              left join account u on u.id = j.undone_by left join account h on h.id = j.heard_by
            """;

    private final JdbcClient jdbc;

    RecordJoinSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was said of a record and any other, the latest first. */
    List<RecordJoin> of(UUID part) {
        return jdbc.sql(SELECT + " where j.young_person_id = ? or j.other_id = ? order by j.proposed_at desc, j.id")
                .params(part, part)
                .query(RecordJoin.class)
                .list();
    }

    /** Makes those who say something of an organisation's records wait for one another. */
    void oneByOne(UUID organisation) {
        OneByOne.about(jdbc, organisation);
    }

    void propose(Viewer viewer, UUID id, UUID kept, UUID other, String because) {
        jdbc.sql("""
                        insert into record_join (id, organisation_id, young_person_id, other_id, proposed_at, proposed_by, because)
                        select ?, y.organisation_id, y.id, ?, kith.moment(), ?, ? from young_person y where y.id = ? on conflict do nothing
                        """).params(id, other, viewer.me(), because, kept).update();
    }

    void confirm(Viewer viewer, UUID id) {
        jdbc.sql("""
                        update record_join set confirmed_at = kith.moment(), confirmed_by = ? where id = ? and confirmed_at is null and undone_at is null
                        """).params(viewer.me(), id).update();
    }

    /** @param notMe whether the young person says so */
    void undo(Viewer viewer, UUID id, String because, boolean notMe) {
        jdbc.sql("""
                        update record_join set undone_at = kith.moment(), undone_by = ?, undone_because = ?, not_me = ?
                         where id = ? and undone_at is null
                        """).params(viewer.me(), because, notMe, id).update();
    }

    void hear(Viewer viewer, UUID id, String words) {
        jdbc.sql("""
                        update record_join set heard_at = kith.moment(), heard_by = ?, heard_words = ? where id = ? and not_me and heard_at is null
                        """).params(viewer.me(), words, id).update();
    }

    /** Whether the numbers are one because of this. */
    boolean joinsNumbers(UUID id) {
        return jdbc.sql(
                        "select exists (select from child_number_answer n where n.id = ? and n.is_same and n.undone_at is null)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** Something that waits, by whoever said it. */
    record Waiting(
            UUID young,
            @Nullable String knownAs,
            @Nullable String number,
            @Nullable String otherNumber,
            String by,
            String words,
            OffsetDateTime since) {}

    /** The longest waiting first. */
    List<Waiting> waiting(int most) {
        return waiting(WAITING, "coalesce(p.name, '')", "j.because", "j.proposed_at", most);
    }

    List<Waiting> notThem(int most) {
        return waiting(NOT_ME, "''", "j.undone_because", "j.undone_at", most);
    }

    private List<Waiting> waiting(String what, String by, String words, String since, int most) {
        return jdbc.sql("""
                        select y.id as young, y.known_as, y.child_number as number, o.child_number as other_number, %s as by, %s as words,
                               %s as since
                          from (select j.* from %s) j left join account p on p.id = j.proposed_by
                         cross join lateral (select * from young_person y where y.id = j.young_person_id offset 0) y
                         cross join lateral (select * from young_person o where o.id = j.other_id offset 0) o
                         order by %s, j.id limit ?
                        """.formatted(by, words, since, what, since))
                .param(most)
                .query(Waiting.class)
                .list();
    }
}
