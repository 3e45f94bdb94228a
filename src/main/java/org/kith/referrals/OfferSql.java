package org.kith.referrals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.vocabulary.Section;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that read what was sent to the service whoever acts works for. Policy shows them nothing that was said before that. */
@Component
class OfferSql {
    private final JdbcClient jdbc;
    private final StepSql steps;

    OfferSql(JdbcClient jdbc, StepSql steps) {
        this.jdbc = jdbc;
        this.steps = steps;
    }

    /** The latest first. */
    List<Offer> all() {
        return whole(jdbc.sql("""
                        select s.referral_id from referral_step s where s.service_id = (select kith.service()) and s.step = 'sent'
                         order by s.said_at desc, s.referral_id
                        """).query(UUID.class).list());
    }

    List<Offer> one(UUID referral) {
        return whole(jdbc.sql("""
                        select s.referral_id from referral_step s
                         where s.service_id = (select kith.service()) and s.step = 'sent' and s.referral_id = ?
                        """).param(referral).query(UUID.class).list());
    }

    private List<Offer> whole(List<UUID> referrals) {
        var told = steps.of(referrals);
        var people = people(referrals);
        return referrals.stream()
                .map(id -> Offer.of(id, people.get(id), new Steps(told.getOrDefault(id, List.of()))))
                .toList();
    }

    /** Of whom the service sees something by which referral: by what was shared when it accepted, as long as that holds. */
    private Map<UUID, Offer.Person> people(List<UUID> referrals) {
        return jdbc
                .sql("""
                        select r.id, g.young_person_id, max(n.known_as) as known_as, max(g.purpose) as purpose
                          from unnest(cast(:referrals as uuid[])) r (id)
                         cross join unnest(cast(:sections as text[])) s (section)
                          join section_grant g on g.id = md5(r.id::text || s.section)::uuid
                          join person_name n on n.young_person_id = g.young_person_id
                         group by r.id, g.young_person_id
                        """)
                .param("referrals", referrals.toArray(UUID[]::new))
                .param(
                        "sections",
                        Arrays.stream(Section.values()).map(Section::key).toArray(String[]::new))
                .query((row, number) -> Map.entry(
                        row.getObject("id", UUID.class),
                        new Offer.Person(
                                row.getObject("young_person_id", UUID.class),
                                row.getString("known_as"),
                                row.getString("purpose"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
