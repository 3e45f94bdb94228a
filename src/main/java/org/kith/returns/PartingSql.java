package org.kith.returns;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that put rows of returns back where they are when numbers stand apart. */
@Component
class PartingSql {
    private final JdbcClient jdbc;
    private final JoiningSql joining;

    PartingSql(JdbcClient jdbc, JoiningSql joining) {
        this.jdbc = jdbc;
        this.joining = joining;
    }

    /** @param pairs in the order in which they were joined */
    void standApart(List<JoiningSql.Pair> pairs) {
        if (pairs.isEmpty()) {
            return;
        }
        Joining.TABLES.forEach(table -> rows(table.name(), pairs));
        pairs.reversed().stream().filter(this::isSwapped).forEach(joining::swapFacts);
        jdbc.sql("delete from child_number_row where answer_id = any (?) and of_table <> 'assignment'")
                .param(answers(pairs))
                .update();
        jdbc.sql("update young_person set joined_to = null where id = any (?) and joined_to is not null")
                .param(each(pairs, JoiningSql.Pair::other))
                .update();
    }

    private void rows(String table, List<JoiningSql.Pair> pairs) {
        jdbc.sql("""
                        update %1$s t set young_person_id = case r.goes_to when 'kept' then p.kept else p.other end
                          from unnest(?::uuid[], ?::uuid[], ?::uuid[]) p (answer, kept, other)
                          join child_number_row r on r.answer_id = p.answer and r.of_table = '%1$s'
                         where t.id = r.of_id
                        """.formatted(table))
                .params(answers(pairs), each(pairs, JoiningSql.Pair::kept), each(pairs, JoiningSql.Pair::other))
                .update();
    }

    private boolean isSwapped(JoiningSql.Pair pair) {
        return jdbc.sql(
                        "select exists (select from child_number_row where answer_id = ? and of_table = 'young_person' and of_id = ?)")
                .params(pair.answer(), pair.other())
                .query(Boolean.class)
                .single();
    }

    /** Brings back who was said in Kith to work with them, unless the same colleague was said to work with them there meanwhile. */
    void assignments(List<JoiningSql.Pair> pairs) {
        for (var pair : pairs) {
            jdbc.sql("""
                            update assignment a set young_person_id = :other from child_number_row r
                             where r.answer_id = :answer and r.of_table = 'assignment' and r.of_id = a.id
                               and not (a.ends_on is null and exists (select from assignment k
                                   where k.young_person_id = :other and k.account_id = a.account_id and k.ends_on is null))
                            """)
                    .param("answer", pair.answer())
                    .param("other", pair.other())
                    .update();
        }
    }

    void forget(List<JoiningSql.Pair> pairs) {
        jdbc.sql("delete from child_number_row where answer_id = any (?)")
                .param(answers(pairs))
                .update();
    }

    private static UUID[] answers(List<JoiningSql.Pair> pairs) {
        return each(pairs, JoiningSql.Pair::answer);
    }

    private static UUID[] each(List<JoiningSql.Pair> pairs, Function<JoiningSql.Pair, UUID> of) {
        return pairs.stream().map(of).toArray(UUID[]::new);
    }
}
