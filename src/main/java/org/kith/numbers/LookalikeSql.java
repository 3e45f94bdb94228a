package org.kith.numbers;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about numbers that loaded returns found to be like somebody known, and of which nobody said yet whose they are. */
@Component
class LookalikeSql {
    /** Each number and whom it may be once, by the latest return that asks. Each is found by themselves: joined, all of an organisation may be read. */
    static final String OPEN = """
            (select distinct on (l.asked ->> 'number', l.asked -> 'known' ->> 'id') i.id as returned, i.finished_at,
                    l.asked ->> 'number' as number, cast(l.asked -> 'known' ->> 'id' as uuid) as young_person
               from return_import i cross join lateral jsonb_array_elements(i.counts -> 'lookalikes') l (asked)
              where i.state = 'loaded' and not exists (select from child_number_answer n
                    where n.organisation_id = i.organisation_id and n.number = l.asked ->> 'number'
                      and (n.is_same and n.undone_at is null
                           or not n.is_same and n.young_person_id = cast(l.asked -> 'known' ->> 'id' as uuid)))
              order by l.asked ->> 'number', l.asked -> 'known' ->> 'id', i.finished_at desc, i.id) a
               cross join lateral (select * from young_person p where p.id = a.young_person offset 0) y
            """;

    private final JdbcClient jdbc;

    LookalikeSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A number that may be somebody known.
     *
     * @param returned the return that asks
     * @param known the number they are known by
     */
    record Open(
            UUID returned,
            UUID youngPerson,
            String number,
            String known,
            @Nullable String knownAs,
            Instant since) {

        String name() {
            return DisplayName.youngAlone(knownAs, known);
        }
    }

    /** The longest waiting first. */
    List<Open> open(int most) {
        return jdbc.sql("""
                        select a.returned, a.young_person, a.number, coalesce(y.child_number, '') as known, y.known_as, a.finished_at as since from
                        """ + OPEN + " order by a.finished_at, a.number, a.young_person limit ?")
                .param(most)
                .query(Open.class)
                .list();
    }
}
