package org.kith.returns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that make of two young people one, as somebody said, and that find what is still to be done of it. */
@Component
class JoiningSql {
    /** What returns say of who they are. */
    static final String FACTS = "date_of_birth, sex, ethnicity, upn, unaccompanied, unaccompanied_until, stated_year";

    private static final String OTHERS_FACTS = "o." + FACTS.replace(", ", ", o.");

    private final JdbcClient jdbc;

    JoiningSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Two young people that were said to be one.
     *
     * @param kept whose number stays
     * @param other who is known by the other number
     */
    record Pair(UUID answer, UUID kept, UUID other) {}

    /** Of whom somebody said that they are one, and Kith still has two; in the order in which they are joined. */
    List<Pair> toJoin(UUID organisation) {
        return jdbc.sql("""
                        select distinct on (n.said_at, n.id) n.id as answer, n.young_person_id as kept, y.id as other
                          from child_number_answer n
                          join young_person y on y.organisation_id = n.organisation_id and y.child_number = n.number
                         where n.organisation_id = ? and n.is_same and n.undone_at is null
                           and y.joined_to is null and y.id <> n.young_person_id order by n.said_at, n.id, y.made_at, y.id
                        """).param(organisation).query(Pair.class).list();
    }

    /** What was taken back and still holds: by the answer, whose number stays. */
    Map<UUID, UUID> toPart(UUID organisation) {
        var taken = new HashMap<UUID, UUID>();
        jdbc.sql("""
                        select n.id, n.young_person_id from child_number_answer n
                         where n.organisation_id = ? and n.is_same and n.undone_at is not null
                           and (exists (select from child_number_row r where r.answer_id = n.id)
                                or exists (select from young_person y where y.joined_to = n.young_person_id and y.child_number = n.number)
                                   and not exists (select from child_number_answer again where again.young_person_id = n.young_person_id
                                       and again.number = n.number and again.is_same and again.undone_at is null))
                        """).param(organisation).query(row -> {
            taken.put(row.getObject("id", UUID.class), row.getObject("young_person_id", UUID.class));
        });
        return taken;
    }

    /** Who is together, by whatever holds or was taken back, in the order in which they were joined. */
    List<Pair> together(UUID organisation) {
        return jdbc.sql("""
                        select n.id as answer, n.young_person_id as kept, o.id as other
                          from child_number_answer n
                         cross join lateral (select y.id, y.joined_to from young_person y
                              where y.organisation_id = n.organisation_id and y.child_number = n.number order by y.made_at, y.id limit 1) o
                         where n.organisation_id = ? and n.is_same
                           and (o.joined_to = n.young_person_id or exists (select from child_number_row r where r.answer_id = n.id))
                         order by n.said_at, n.id
                        """).param(organisation).query(Pair.class).list();
    }

    /** Gives rows to somebody, and remembers whose they are apart. */
    void move(RowTable<?> table, List<RowMoves.Move> moves) {
        if (moves.isEmpty()) {
            return;
        }
        var rows = each(moves, RowMoves.Move::row);
        jdbc.sql(
                        "update " + table.name()
                                + " t set young_person_id = m.to_ from unnest(?::uuid[], ?::uuid[]) m (id, to_) where t.id = m.id")
                .params(rows, each(moves, RowMoves.Move::to))
                .update();
        jdbc.sql("""
                        insert into child_number_row (organisation_id, answer_id, of_table, of_id, goes_to)
                        select n.organisation_id, n.id, ?, m.id, m.goes_to
                          from unnest(?::uuid[], ?::uuid[], ?::text[]) m (answer, id, goes_to) join child_number_answer n on n.id = m.answer
                        on conflict (of_id) do nothing
                        """)
                .params(table.name(), each(moves, RowMoves.Move::answer), rows)
                .param(moves.stream().map(RowMoves.Move::goesTo).toArray(String[]::new))
                .update();
    }

    private static UUID[] each(List<RowMoves.Move> moves, Function<RowMoves.Move, UUID> of) {
        return moves.stream().map(of).toArray(UUID[]::new);
    }

    /** What the later return says of who they are stands with the number that stays; the other keeps theirs for it. */
    void swapFactsIfLater(Pair pair) {
        var later = jdbc.sql("""
                        insert into child_number_row (organisation_id, answer_id, of_table, of_id, goes_to)
                        select o.organisation_id, :answer, 'young_person', o.id, 'other' from young_person o join young_person k on k.id = :kept
                         where o.id = :other and coalesce(o.stated_year, 0) > coalesce(k.stated_year, 0)
                           and (o.date_of_birth, o.sex, o.ethnicity, o.upn, o.unaccompanied, o.unaccompanied_until) is distinct from
                               (k.date_of_birth, k.sex, k.ethnicity, k.upn, k.unaccompanied, k.unaccompanied_until)
                        """)
                .param("answer", pair.answer())
                .param("kept", pair.kept())
                .param("other", pair.other())
                .update();
        if (later > 0) {
            swapFacts(pair);
        }
    }

    /** Nothing that was said is lost by it, and so no history of it is kept. */
    void swapFacts(Pair pair) {
        changePlaces("on");
        jdbc.sql(
                        "update young_person y set (" + FACTS + ") = row (" + OTHERS_FACTS
                                + ") from young_person o where y.id in (:kept, :other) and o.id in (:kept, :other) and o.id <> y.id")
                .param("kept", pair.kept())
                .param("other", pair.other())
                .update();
        changePlaces("");
    }

    private void changePlaces(String on) {
        jdbc.sql("select set_config('kith.change_places', ?, true)")
                .param(on)
                .query(String.class)
                .single();
    }

    /** Of whom somebody said that they are one, and whose colleagues, as said in Kith, still stand under the other number. */
    List<Pair> toCarry(UUID organisation) {
        return jdbc.sql("""
                        select n.id as answer, n.young_person_id as kept, y.id as other
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
    int carryAssignments(Pair pair) {
        return jdbc.sql("""
                        with carried as (
                            update assignment a set young_person_id = :kept
                             where a.young_person_id = :other and not (a.ends_on is null and exists (select from assignment k
                                 where k.young_person_id = :kept and k.account_id = a.account_id and k.ends_on is null))
                            returning a.id, a.organisation_id)
                        insert into child_number_row (organisation_id, answer_id, of_table, of_id, goes_to)
                        select organisation_id, :answer, 'assignment', id, 'other' from carried on conflict (of_id) do nothing
                        """)
                .param("kept", pair.kept())
                .param("other", pair.other())
                .param("answer", pair.answer())
                .update();
    }

    /** From now on somebody counts with whom they were joined to, and in no list beside them; whom this return made is in the team of the latter. */
    void countWith(List<Pair> pairs) {
        for (var pair : pairs) {
            jdbc.sql("""
                            update young_person o set joined_to = k.id, team_id = case when o.made_at = now() then k.team_id else o.team_id end
                              from young_person k where k.id = ? and o.id = ?
                            """).params(pair.kept(), pair.other()).update();
        }
        jdbc.sql("delete from young_person_figures where young_person_id = any (?)")
                .param(pairs.stream().map(Pair::other).toArray(UUID[]::new))
                .update();
    }
}
