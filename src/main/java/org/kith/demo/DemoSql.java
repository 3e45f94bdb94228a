package org.kith.demo;

import static org.kith.words.Words.say;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DemoSql {
    private final JdbcClient jdbc;

    DemoSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Person(
            UUID organisation,
            String organisationName,
            @Nullable UUID account,
            @Nullable String name,
            @Nullable String role,
            @Nullable String about,
            boolean empty) {

        /** A young person's account has no name of its own. */
        Person named(Map<UUID, String> ofYoungPeople) {
            var own = account == null ? null : ofYoungPeople.get(account);
            return own == null ? this : new Person(organisation, organisationName, account, own, role, about, empty);
        }

        /** Somebody invited who has not said who they are has no name yet. */
        String called() {
            return name == null || name.isBlank() ? say("demo.nameless") : name;
        }
    }

    /** Everybody of these one can look as, and organisations nobody works in yet, which come with no account. */
    List<Person> everybody(List<UUID> organisations) {
        return jdbc.sql("""
                        select o.id as organisation, o.name as organisation_name, a.id as account,
                               a.name, a.role, a.about, o.covered_until is null as empty
                          from organisation o
                          left join account a on a.organisation_id = o.id and a.ended_at is null
                         where o.id = any (?)
                         order by o.made_at, kith.folded(o.name),
                               array_position(array['young person', 'manager', 'worker', 'analyst', 'administrator', 'partner lead', 'partner'], a.role), 4, a.id
                        """)
                .param(organisations.toArray(UUID[]::new))
                .query(Person.class)
                .list();
    }

    /** Those that were made last. */
    List<UUID> latest(int most) {
        return jdbc.sql("select id from organisation order by made_at desc, id limit ?")
                .param(most)
                .query(UUID.class)
                .list();
    }

    List<UUID> organisations() {
        return jdbc.sql("select id from organisation").query(UUID.class).list();
    }

    /** The names young people with an account go by, by that account. */
    Map<UUID, String> namesOfYoungPeople() {
        var names = new HashMap<UUID, String>();
        jdbc.sql("""
                select a.id, n.known_as from account a join person_name n on n.young_person_id = a.young_person_id
                 where n.known_as is not null
                """).query(row -> {
            names.put(row.getObject("id", UUID.class), row.getString("known_as"));
        });
        return names;
    }

    boolean nobodyYet() {
        return jdbc.sql("select not exists (select from organisation)")
                .query(Boolean.class)
                .single();
    }

    Optional<UUID> analyst(UUID organisation) {
        return jdbc.sql("""
                        select id from account
                         where organisation_id = ? and role = 'analyst' and ended_at is null order by made_at, id limit 1
                        """).param(organisation).query(UUID.class).optional();
    }

    UUID addAnalyst(UUID organisation, String name) {
        return jdbc.sql("insert into account (organisation_id, name, role) values (?, ?, 'analyst') returning id")
                .params(organisation, name)
                .query(UUID.class)
                .single();
    }

    boolean isThere(UUID account) {
        return jdbc.sql("select exists (select from account where id = ? and ended_at is null)")
                .param(account)
                .query(Boolean.class)
                .single();
    }
}
