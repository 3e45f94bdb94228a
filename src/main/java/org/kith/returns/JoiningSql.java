package org.kith.returns;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that make of two young people one, as somebody said, and that find what is still to be done of it. */
@Component
class JoiningSql {
    private final JdbcClient jdbc;

    JoiningSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Two numbers to join, or to part.
     *
     * @param kept whose number stays
     * @param other who is known by the other number; null where nobody is
     */
    record Pair(
            UUID answer, UUID kept, String number, @Nullable UUID other) {}

    /** Of whom somebody said that they are one, and Kith still has two. */
    List<Pair> toJoin(UUID organisation) {
        return jdbc.sql("""
                        select n.id as answer, n.young_person_id as kept, n.number, y.id as other
                          from child_number_answer n
                          join young_person y on y.organisation_id = n.organisation_id and y.child_number = n.number
                         where n.organisation_id = ? and n.is_same and n.undone_at is null
                           and y.joined_to is null and y.id <> n.young_person_id order by n.said_at, n.id, y.made_at, y.id
                        """).param(organisation).query(Pair.class).list();
    }

    /** Of whom somebody took back that they are one, and who are still together. */
    List<Pair> toPart(UUID organisation) {
        return jdbc.sql("""
                        select n.id as answer, n.young_person_id as kept, n.number, (select y.id from young_person y
                                 where y.organisation_id = n.organisation_id and y.child_number = n.number order by y.made_at, y.id limit 1) as other
                          from child_number_answer n
                         where n.organisation_id = ? and n.is_same and n.undone_at is not null
                           and (exists (select from child_number_row r where r.answer_id = n.id)
                                or exists (select from young_person y where y.joined_to = n.young_person_id and y.child_number = n.number)
                                   and not exists (select from child_number_answer again where again.young_person_id = n.young_person_id
                                       and again.number = n.number and again.is_same and again.undone_at is null))
                         order by n.undone_at, n.id
                        """).param(organisation).query(Pair.class).list();
    }

    /** Gives rows to somebody, and remembers whose they are apart. */
    void move(RowTable<?> table, UUID answer, List<UUID> rows, UUID to, boolean keptOnes) {
        var ids = rows.toArray(UUID[]::new);
        jdbc.sql("update " + table.name() + " set young_person_id = ? where id = any (?)")
                .params(to, ids)
                .update();
        jdbc.sql("""
                        insert into child_number_row (organisation_id, answer_id, of_table, of_id, goes_to)
                        select n.organisation_id, n.id, ?, unnest(?::uuid[]), ? from child_number_answer n where n.id = ?
                        on conflict (of_id) do nothing
                        """)
                .params(table.name(), ids, keptOnes ? "kept" : "other", answer)
                .update();
    }

    /** Of whom somebody said that they are one, and whose colleagues, as said in Kith, still stand under the other number. */
    List<Pair> toCarry(UUID organisation) {
        return jdbc.sql("""
                        select n.id as answer, n.young_person_id as kept, n.number, y.id as other
                          from child_number_answer n
                          join young_person y on y.organisation_id = n.organisation_id and y.child_number = n.number and y.joined_to = n.young_person_id
                         where n.organisation_id = ? and n.is_same and n.undone_at is null
                           and exists (select from assignment a where a.young_person_id = y.id) order by n.said_at, n.id
                        """).param(organisation).query(Pair.class).list();
    }

    /**
     * Brings what was said in Kith of who works with them, and remembers that it stands under the other number. Somebody who works with them under
     * both numbers does so once: what was said under the other stays there. Answers how many went.
     */
    int carryAssignments(UUID answer, UUID other, UUID kept) {
        return jdbc.sql("""
                        with carried as (
                            update assignment a set young_person_id = :kept
                             where a.young_person_id = :other and not (a.ends_on is null and exists (select from assignment k
                                 where k.young_person_id = :kept and k.account_id = a.account_id and k.ends_on is null))
                            returning a.id, a.organisation_id)
                        insert into child_number_row (organisation_id, answer_id, of_table, of_id, goes_to)
                        select organisation_id, :answer, 'assignment', id, 'other' from carried on conflict (of_id) do nothing
                        """)
                .param("kept", kept)
                .param("other", other)
                .param("answer", answer)
                .update();
    }

    /** From now on somebody counts with whom they were joined to, and in no list beside them. */
    void countWith(UUID other, UUID kept) {
        jdbc.sql("update young_person set joined_to = ? where id = ?")
                .params(kept, other)
                .update();
        jdbc.sql("delete from young_person_figures where young_person_id = ?")
                .param(other)
                .update();
    }

    void countAlone(UUID other) {
        jdbc.sql("update young_person set joined_to = null where id = ?")
                .param(other)
                .update();
    }
}
