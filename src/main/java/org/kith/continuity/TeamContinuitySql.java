package org.kith.continuity;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Statements that count how much young people met the same people, and keep it by team. */
@Component
class TeamContinuitySql {
    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    TeamContinuitySql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One young person's year of catch-ups. */
    record Year(UUID youngPerson, int year, SamePeople met) {}

    Map<UUID, UUID> teams(UUID organisation) {
        var teams = new HashMap<UUID, UUID>();
        jdbc.sql("select id, team_id from young_person where organisation_id = ? and joined_to is null")
                .param(organisation)
                .query(row -> {
                    teams.put(row.getObject("id", UUID.class), row.getObject("team_id", UUID.class));
                });
        return teams;
    }

    /** By numbers alone: what was written, and by whom, is not read. */
    List<Year> catchUps(LocalDate first, LocalDate last) {
        return jdbc.sql("select * from kith.catch_ups(?, ?)")
                .params(first, last)
                .query((row, number) -> new Year(
                        row.getObject("young_person_id", UUID.class),
                        row.getInt("year"),
                        new SamePeople(
                                row.getInt("meetings"),
                                row.getInt("workers"),
                                row.getInt("most"),
                                row.getLong("squares"),
                                new SamePeople.InOrder(
                                        row.getInt("meetings"), row.getInt("workers"), row.getInt("again")))))
                .list();
    }

    List<TeamContinuity.Kept> all(UUID organisation) {
        return jdbc.sql("""
                        select c.*, t.name from team_continuity c join team t on t.id = c.team_id
                         where c.organisation_id = ? order by c.year desc, kith.folded(t.name), t.id
                        """)
                .param(organisation)
                .query((row, number) -> kept(row))
                .list();
    }

    void forget(UUID organisation) {
        jdbc.sql("delete from team_continuity where organisation_id = ?")
                .param(organisation)
                .update();
    }

    void forget(UUID organisation, SameSource source) {
        jdbc.sql("delete from team_continuity where organisation_id = ? and source = ?")
                .params(organisation, source.key())
                .update();
    }

    void save(UUID organisation, TeamTallies tallies, LocalDate today) {
        var rows = new ArrayList<Map<String, Object>>();
        tallies.all().forEach((key, tally) -> {
            var columns = columns(organisation, key, tally, today);
            columns.put("tells_of_few", tallies.tellsOfFew(key));
            rows.add(columns);
        });
        jdbc.sql(
                        "insert into team_continuity select c.* from json_populate_recordset(null::team_continuity, ?::json) c")
                .param(JSON.writeValueAsString(rows))
                .update();
    }

    /** Each by the name of its column. */
    private static Map<String, Object> columns(
            UUID organisation, TeamTallies.Key key, SameTally tally, LocalDate today) {
        var columns = new HashMap<String, Object>();
        columns.put("organisation_id", organisation);
        columns.put("team_id", key.team());
        columns.put("year", key.year());
        columns.put("source", key.source().key());
        columns.put("counted_on", today.toString());
        columns.put("in_order", tally.inOrder());
        for (var band : SameBand.values()) {
            columns.put(band.key(), tally.in(band));
        }
        for (var index : SameIndex.values()) {
            columns.put(index.key(), tally.sum(index).toPlainString());
        }
        return columns;
    }

    private static TeamContinuity.Kept kept(ResultSet row) throws SQLException {
        var bands = new EnumMap<SameBand, Integer>(SameBand.class);
        for (var band : SameBand.values()) {
            bands.put(band, row.getInt(band.key()));
        }
        var sums = new EnumMap<SameIndex, BigDecimal>(SameIndex.class);
        for (var index : SameIndex.values()) {
            sums.put(index, row.getBigDecimal(index.key()));
        }
        return new TeamContinuity.Kept(
                row.getObject("team_id", UUID.class),
                row.getString("name"),
                row.getInt("year"),
                SameSource.ofKey(row.getString("source")).orElseThrow(),
                new SameTally(bands, sums, row.getInt("in_order")),
                row.getBoolean("tells_of_few"),
                row.getObject("counted_on", LocalDate.class));
    }
}
