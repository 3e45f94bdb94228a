package org.kith.contact;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about how young people can be reached. */
@Component
class ContactSql {
    private final JdbcClient jdbc;

    ContactSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The young person, for a page: what they go by, else their number. */
    Optional<ReachedPerson> person(UUID id) {
        return jdbc.sql("select id, coalesce(known_as, child_number) as goes_by from young_person where id = ?")
                .param(id)
                .query(ReachedPerson.class)
                .optional();
    }

    /** All that was said, what holds first and then the latest. */
    List<ContactDetail> details(UUID youngPerson) {
        return jdbc.sql("""
                        select upper(c.kind) as kind, c.value, c.since, s.name as set_by, coalesce(s.young_person_id = c.young_person_id, false) as set_themselves,
                               coalesce(s.id = kith.actor(), false) as set_by_you, c.ended_at as until, e.name as ended_by, coalesce(e.young_person_id = c.young_person_id, false) as ended_themselves,
                               coalesce(e.id = kith.actor(), false) as ended_by_you,
                               c.ended_at is not null and not exists (select from contact_detail n where n.young_person_id = c.young_person_id
                                   and n.kind = c.kind and n.since = c.ended_at) as taken_away
                          from contact_detail c left join account s on s.id = c.set_by left join account e on e.id = c.ended_by
                         where c.young_person_id = ?
                         order by c.ended_at is not null, case when c.ended_at is null then c.kind end desc, c.ended_at desc, c.id
                        """).param(youngPerson).query(ContactDetail.class).list();
    }

    /** Of each of them and each way to reach them the latest that was said. */
    List<ContactDetails.Latest> latest(UUID organisation, Collection<UUID> youngPeople) {
        return jdbc.sql("""
                        select distinct on (c.young_person_id, c.kind) c.young_person_id, upper(c.kind) as kind,
                               case when c.ended_at is null then c.value end as value, coalesce(a.young_person_id = c.young_person_id, false) as by_themselves
                          from contact_detail c left join account a on a.id = case when c.ended_at is null then c.set_by else c.ended_by end
                         where c.organisation_id = ? and c.young_person_id = any (?) and c.kind in ('phone', 'email')
                         order by c.young_person_id, c.kind, c.ended_at is null desc, c.ended_at desc, c.id
                        """)
                .params(organisation, youngPeople.toArray(UUID[]::new))
                .query(ContactDetails.Latest.class)
                .list();
    }

    /** Nobody else says how they are reached until this transaction ends; the key stays free. */
    void lock(Collection<UUID> youngPeople) {
        jdbc.sql("select id from young_person where id = any (?) order by id for no key update")
                .param(youngPeople.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** This moment, of which what ends and what is put in its place both are. */
    OffsetDateTime moment() {
        return jdbc.sql("select kith.moment()").query(OffsetDateTime.class).single();
    }

    /** Ends, for whoever acts, what they saw; null is seen where there was nothing. */
    void end(UUID organisation, ContactKind kind, List<ContactDetails.Said> said, OffsetDateTime at) {
        var all = said.stream().filter(one -> one.seen() != null).toList();
        if (all.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        update contact_detail c set ended_at = :at, ended_by = kith.actor() from unnest(:ids, :seen) n (id, seen)
                         where c.organisation_id = :organisation and c.young_person_id = n.id and c.kind = :kind and c.ended_at is null
                           and c.value = n.seen
                        """)
                .param("ids", ids(all))
                .param("seen", all.stream().map(ContactDetails.Said::seen).toArray(String[]::new))
                .param("organisation", organisation)
                .param("kind", kind.key())
                .param("at", at)
                .update();
    }

    /** Says it of those of whom nothing stands, each of whom is looked up: joined, all of the table would be read for each. Answers of how many. */
    int say(UUID organisation, ContactKind kind, List<ContactDetails.Said> all, OffsetDateTime at) {
        return jdbc.sql("""
                        insert into contact_detail (organisation_id, young_person_id, kind, value, since, set_by)
                        select :organisation, n.id, :kind, n.value, :at, kith.actor() from unnest(:ids, :values) n (id, value)
                         where n.value is not null and (exists (select from contact_detail c
                             where c.young_person_id = n.id and c.kind = :kind and c.ended_at is null)) is not true
                        on conflict do nothing
                        """)
                .param("organisation", organisation)
                .param("ids", ids(all))
                .param("values", all.stream().map(ContactDetails.Said::value).toArray(String[]::new))
                .param("kind", kind.key())
                .param("at", at)
                .update();
    }

    private static UUID[] ids(List<ContactDetails.Said> all) {
        return all.stream().map(ContactDetails.Said::youngPerson).toArray(UUID[]::new);
    }
}
