package org.kith.measures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.words.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Statements that keep ready, and read, what each year was like for all young people of an organisation, as it is shown outside of the teams. */
@Component
class EverybodySql {
    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;
    private final Clock clock;

    EverybodySql(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a year comes to, and what of it is shown. */
    record Told(Counted counted, Shown shown) {}

    /** A year as it was counted last. */
    record Kept(int year, LocalDate lastDay, LocalDate countedOn, Told told) {}

    void forget(UUID organisation) {
        jdbc.sql("delete from everybody_figures where organisation_id = ?")
                .param(organisation)
                .update();
    }

    void keep(UUID organisation, int year, LocalDate lastDay, Told told) {
        jdbc.sql(
                        "insert into everybody_figures (organisation_id, year, last_day, counted_on, told) values (?, ?, ?, ?, ?::jsonb)")
                .params(organisation, year, lastDay, LocalDate.now(clock.withZone(Dates.LONDON)))
                .param(JSON.writeValueAsString(told))
                .update();
    }

    /** The years that were counted, the latest first. */
    List<Integer> years(UUID organisation) {
        return jdbc.sql("select year from everybody_figures where organisation_id = ? order by year desc")
                .param(organisation)
                .query(Integer.class)
                .list();
    }

    Optional<Kept> of(UUID organisation, int year) {
        return jdbc.sql("select * from everybody_figures where organisation_id = ? and year = ?")
                .params(organisation, year)
                .query((row, number) -> kept(row))
                .optional();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getInt("year"),
                row.getObject("last_day", LocalDate.class),
                row.getObject("counted_on", LocalDate.class),
                JSON.readValue(row.getString("told"), Told.class));
    }

    /** Whether there is anybody at all, though nobody may have been counted yet. */
    boolean hasSomebody(UUID organisation) {
        return jdbc.sql("select exists (select from young_person_figures where organisation_id = ?)")
                .param(organisation)
                .query(Boolean.class)
                .single();
    }
}
