package org.kith.numbers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.OneByOne;
import org.kith.numbers.OneNumber.Join;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about whose a number is, as somebody said. */
@Component
class NumberAnswerSql {
    private static final String SELECT = """
            select n.id, n.young_person_id as young_person, y.child_number as known, n.number, n.is_same, n.said_at, s.name as said_by, n.because,
                   n.undone_at, u.name as undone_by, n.undone_because
              from child_number_answer n join young_person y on y.id = n.young_person_id
              left join account s on s.id = n.said_by left join account u on u.id = n.undone_by
            """;

    private final JdbcClient jdbc;

    NumberAnswerSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What holds in an organisation: which numbers are somebody's beside the one Kith knows them by. */
    OneNumber inOrganisation(UUID organisation) {
        var joins = new HashMap<String, Join>();
        jdbc.sql("""
                        select n.number, y.id as young_person, y.child_number
                          from child_number_answer n join young_person y on y.id = n.young_person_id
                         where n.organisation_id = ? and n.is_same and n.undone_at is null and y.child_number is not null order by n.said_at, n.id
                        """).param(organisation).query(row -> {
            joins.putIfAbsent(
                    row.getString("number"),
                    new Join(row.getObject("young_person", UUID.class), row.getString("child_number")));
        });
        return new OneNumber(joins);
    }

    /** What was said of these numbers, the latest first. */
    List<NumberAnswer> of(UUID organisation, Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + " where n.organisation_id = ? and n.number = any (?) order by n.said_at desc, n.id")
                        .params(organisation, numbers.toArray(String[]::new))
                        .query(NumberAnswer.class)
                        .list();
    }

    /** What was said of whom a return named when it was loaded, the latest first. */
    List<NumberAnswer> ofLoaded(UUID theReturn) {
        return jdbc.sql(SELECT + """
                          join return_import r on r.organisation_id = n.organisation_id
                         where r.id = ? and (n.young_person_id = any (r.named)
                               or n.number in (select o.child_number from young_person o where o.id = any (r.named)))
                         order by n.said_at desc, n.id
                        """).param(theReturn).query(NumberAnswer.class).list();
    }

    /** What was said of a young person, the latest first. */
    List<NumberAnswer> about(UUID youngPerson) {
        return jdbc.sql(SELECT + " where n.young_person_id = ? order by n.said_at desc, n.id")
                .param(youngPerson)
                .query(NumberAnswer.class)
                .list();
    }

    /** The same, with what was said of their own number: that it is somebody else's too. */
    List<NumberAnswer> aboutEither(UUID youngPerson) {
        return jdbc.sql(SELECT + """
                         where n.young_person_id = :id
                            or (n.organisation_id, n.number) = (select o.organisation_id, o.child_number from young_person o where o.id = :id)
                         order by n.said_at desc, n.id
                        """)
                .param("id", youngPerson)
                .query(NumberAnswer.class)
                .list();
    }

    Optional<NumberAnswer> find(UUID youngPerson, UUID id) {
        return jdbc.sql(SELECT + " where n.young_person_id = ? and n.id = ?")
                .params(youngPerson, id)
                .query(NumberAnswer.class)
                .optional();
    }

    /** Somebody under a number, as far as it matters for saying whose it is. */
    record Numbered(
            UUID id, @Nullable String number, @Nullable UUID joinedTo, boolean comesIn) {}

    Optional<Numbered> numbered(UUID organisation, String number) {
        return numbered("y.organisation_id = ? and y.child_number = ?", organisation, number);
    }

    Optional<Numbered> numbered(UUID youngPerson) {
        return numbered("y.id = ?", youngPerson);
    }

    private Optional<Numbered> numbered(String where, Object... values) {
        return jdbc.sql("""
                        select y.id, y.child_number as number, y.joined_to, exists (select from account a
                                   where a.young_person_id = y.id and a.ended_at is null) as comes_in
                          from young_person y where %s order by y.made_at, y.id limit 1
                        """.formatted(where))
                .params(values)
                .query(Numbered.class)
                .optional();
    }

    /** Somebody whose number is one of those asked for, whatever zeros it has at its beginning. */
    record Alike(UUID id, String number, @Nullable LocalDate born) {}

    /** @param bare numbers without zeros at their beginning */
    List<Alike> alike(UUID organisation, List<String> bare) {
        return bare.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select id, child_number as number, date_of_birth as born from young_person
                         where organisation_id = ? and ltrim(child_number, '0') in (select unnest(?)) order by made_at, id
                        """)
                        .params(organisation, bare.toArray(String[]::new))
                        .query(Alike.class)
                        .list();
    }

    /** Makes those who say something of an organisation's numbers wait for one another. */
    void oneByOne(UUID organisation) {
        OneByOne.about(jdbc, organisation);
    }

    /** @param by null at the command line */
    void add(UUID id, UUID youngPerson, String number, boolean same, @Nullable UUID by, @Nullable String because) {
        jdbc.sql("""
                        insert into child_number_answer (id, organisation_id, young_person_id, number, is_same, said_at, said_by, because)
                        select :id, y.organisation_id, y.id, :number, :same, kith.now(), :by, :because from young_person y where y.id = :person
                        """)
                .param("id", id)
                .param("person", youngPerson)
                .param("number", number)
                .param("same", same)
                .param("by", by)
                .param("because", because)
                .update();
    }

    /** Nothing where somebody has done so already. */
    void takeBack(UUID id, UUID by, String because) {
        jdbc.sql("""
                        update child_number_answer set undone_at = kith.now(), undone_by = ?, undone_because = ? where id = ? and undone_at is null
                        """).params(by, because, id).update();
    }
}
