package org.kith.tworecords;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about which two records are one young person's. */
@Component
class RecordPairSql {
    /** Those of which whoever acts may say that they are so. */
    static final String WAITING = """
            record_pair p where p.organisation_id = (select kith.organisation()) and p.undone_at is null and p.confirmed_at is null
               and not kith.one_person(p.proposed_by, (select kith.actor()))
            """;

    /** Those whoever acts said something of, which the young person ended, for a month or until it is read. */
    static final String ENDED = """
            record_pair p where p.organisation_id = (select kith.organisation()) and p.undone_because is null
               and p.undone_at > (select kith.now()) - interval '30 days' and (select kith.actor()) in (p.proposed_by, p.confirmed_by)
               and (select count(*) from reading r where r.young_person_id in (p.young_person_id, p.other_id) and r.account_id = (select kith.actor())
                   and r.page = 'two-records' and r.read_at > p.undone_at) = 0
            """;

    private static final String SELECT = """
            select p.id, p.young_person_id as young, p.other_id as other, p.proposed_at, coalesce(a.name, '') as proposed_by, p.because, p.confirmed_at,
                   c.name as confirmed_by, p.undone_at, u.name as undone_by, p.undone_because, u.young_person_id as by_young,
                   (p.proposed_by = kith.actor()) is true as mine, (p.undone_by = p.proposed_by) is true as withdrawn,
                   (p.confirmed_by = kith.actor()) is true as confirmed_by_you, not kith.one_person(p.proposed_by, kith.actor()) as may_confirm
              from record_pair p left join account a on a.id = p.proposed_by left join account c on c.id = p.confirmed_by
              left join account u on u.id = p.undone_by
            """;

    private final JdbcClient jdbc;

    RecordPairSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was said of a record and any other, the latest first. */
    List<RecordPair> of(UUID young) {
        return jdbc.sql(SELECT + " where p.young_person_id = ? or p.other_id = ? order by p.proposed_at desc, p.id")
                .params(young, young)
                .query(RecordPair.class)
                .list();
    }

    /** The other records whose young person this one is now said to be too. */
    List<UUID> others(UUID young) {
        return jdbc.sql("""
                        select case when p.young_person_id = :young then p.other_id else p.young_person_id end from record_pair p
                         where :young in (p.young_person_id, p.other_id) and p.undone_at is null and p.confirmed_at is not null
                         order by p.proposed_at, p.id
                        """).param("young", young).query(UUID.class).list();
    }

    /** Nothing where something stands of these two, or this form was sent before. */
    void propose(Viewer viewer, UUID id, UUID young, UUID other, String because) {
        jdbc.sql("""
                        insert into record_pair (id, organisation_id, young_person_id, other_id, proposed_at, proposed_by, because)
                        select ?, y.organisation_id, y.id, ?, kith.moment(), ?, ? from young_person y where y.id = ? on conflict do nothing
                        """).params(id, other, viewer.me(), because, young).update();
    }

    /** The second word; nothing where somebody was faster. */
    void confirm(Viewer viewer, UUID id) {
        jdbc.sql("""
                        update record_pair set confirmed_at = kith.moment(), confirmed_by = ? where id = ? and confirmed_at is null and undone_at is null
                        """).params(viewer.me(), id).update();
    }

    /** A no, or that it is taken back; nothing where it is over. */
    void undo(Viewer viewer, UUID id, String because) {
        jdbc.sql("""
                        update record_pair set undone_at = kith.moment(), undone_by = ?, undone_because = ? where id = ? and undone_at is null
                        """).params(viewer.me(), because, id).update();
    }

    boolean wasWrittenDownOnce(UUID young) {
        return jdbc.sql("select kith.was_written_down_once(?)")
                .param(young)
                .query(Boolean.class)
                .single();
    }

    /** Something that waits, with the name or number of one of both. */
    record Waiting(UUID young, @Nullable String name, String by, String because, OffsetDateTime since) {}

    /** The longest waiting first. */
    List<Waiting> waiting(int most) {
        return waiting(WAITING, "p.young_person_id", "p.proposed_at", most);
    }

    /** Each by the young person who ended it. */
    List<Waiting> ended(int most) {
        return waiting(
                ENDED, "(select u.young_person_id from account u where u.id = p.undone_by)", "p.undone_at", most);
    }

    private List<Waiting> waiting(String what, String whose, String since, int most) {
        return jdbc.sql("""
                        select y.id as young, coalesce(y.known_as, y.child_number) as name, coalesce(a.name, '') as by, p.because, %2$s as since
                          from (select p.* from %1$s) p left join account a on a.id = p.proposed_by
                         cross join lateral (select * from young_person y where y.id = %3$s offset 0) y
                         order by %2$s, p.id limit ?
                        """.formatted(what, since, whose))
                .param(most)
                .query(Waiting.class)
                .list();
    }
}
