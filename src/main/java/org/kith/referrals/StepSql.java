package org.kith.referrals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.words.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that read what was said of referrals, as far as policy shows it to whoever asks. */
@Component
class StepSql {
    static final String STEPS = """
            select p.*, a.name as by, p.said_by = (select kith.actor()) as by_you, t.words as terms,
                   p.side <> 'team' or p.said_by not in ((select kith.actor()), r.made_by) as by_another
              from referral_step p left join referral r on r.id = p.referral_id left join account a on a.id = p.said_by left join referral_terms t on t.id = p.terms_id
            """;

    private final JdbcClient jdbc;

    StepSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In order, by referral. */
    Map<UUID, List<ReferralStep>> of(Collection<UUID> referrals) {
        return jdbc
                .sql(STEPS + " where p.referral_id = any (?) order by p.number")
                .param(referrals.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("referral_id", UUID.class), step(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static ReferralStep.@Nullable Shows shows(ResultSet row) throws SQLException {
        var until = row.getObject("shows_until", LocalDate.class);
        return until == null ? null : new ReferralStep.Shows(ReferralSql.sections(row, "shows"), until);
    }

    static ReferralStep step(ResultSet row) throws SQLException {
        var help = row.getString("help");
        var side = Side.ofKey(row.getString("side"));
        return new ReferralStep(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                Step.ofKey(row.getString("step")).orElseThrow(),
                row.getString("words"),
                row.getString("how"),
                row.getString("terms"),
                help == null
                        ? null
                        : new ReferralStep.Told(
                                help, Objects.requireNonNullElse(row.getString("sent_from"), ""), shows(row)),
                new ReferralStep.Said(
                        side,
                        side == Side.YOUNG ? "" : DisplayName.somebody(row.getString("by")),
                        row.getBoolean("by_you"),
                        row.getBoolean("by_another"),
                        row.getObject("said_at", OffsetDateTime.class).toInstant()));
    }
}
