package org.kith.referrals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.kith.form.Option;
import org.kith.vocabulary.Section;
import org.kith.words.Dates;
import org.kith.words.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that read referrals of a young person, each with all that became of it. */
@Component
class ReferralSql {
    private static final String REFERRALS = """
            select r.*, s.name as service, m.name as maker,
                   array(select distinct g.section from section_grant g where g.young_person_id = r.young_person_id and g.recipient_kind = 'service'
                       and g.recipient_id = r.service_id and g.withdrawn_at is null and g.ends_at > kith.now() order by g.section) as sees
              from referral r join service s on s.id = r.service_id left join account m on m.id = r.made_by
            """;

    private final JdbcClient jdbc;
    private final StepSql steps;

    ReferralSql(JdbcClient jdbc, StepSql steps) {
        this.jdbc = jdbc;
        this.steps = steps;
    }

    /** The latest first. */
    List<Referral> all(UUID youngPerson) {
        return whole(jdbc.sql(REFERRALS + " where r.young_person_id = ? order by r.made_at desc, r.id")
                .param(youngPerson)
                .query((row, number) -> referral(row))
                .list());
    }

    /** Those that whoever asks wrote down. */
    List<Referral> mine(UUID youngPerson) {
        return whole(jdbc.sql(REFERRALS + " where r.young_person_id = ? and r.made_by = (select kith.actor())")
                .param(youngPerson)
                .query((row, number) -> referral(row))
                .list());
    }

    /** One of that young person; none where whoever asks sees none. */
    List<Referral> one(UUID youngPerson, UUID referral) {
        return whole(jdbc.sql(REFERRALS + " where r.id = ? and r.young_person_id = ?")
                .params(referral, youngPerson)
                .query((row, number) -> referral(row))
                .list());
    }

    /** The services there are, by name. */
    List<Option> services() {
        return jdbc.sql("select id, name from service where ended_at is null order by kith.folded(name), id")
                .query((row, number) ->
                        new Option(row.getObject("id", UUID.class).toString(), row.getString("name")))
                .list();
    }

    private List<Referral> whole(List<Referral> all) {
        var told = steps.of(all.stream().map(Referral::id).toList());
        return all.stream()
                .map(one -> one.with(told.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static Referral referral(ResultSet row) throws SQLException {
        return new Referral(
                row.getObject("id", UUID.class),
                row.getObject("young_person_id", UUID.class),
                new Referral.To(row.getObject("service_id", UUID.class), row.getString("service")),
                new Referral.Content(
                        row.getString("help"),
                        row.getString("wants"),
                        row.getString("not_told"),
                        row.getString("purpose"),
                        sections(row, "sections"),
                        Dates.dayOf(
                                row.getObject("ends_at", OffsetDateTime.class).toInstant())),
                DisplayName.somebody(row.getString("maker")),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                sections(row, "sees"),
                new Steps(List.of()));
    }

    static List<Section> sections(ResultSet row, String column) throws SQLException {
        var keys = List.of((String[]) row.getArray(column).getArray());
        return Arrays.stream(Section.values())
                .filter(one -> keys.contains(one.key()))
                .toList();
    }
}
