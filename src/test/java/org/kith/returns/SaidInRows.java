package org.kith.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that returns say of an organisation's young people, row by row and without ids: of whom each row is, by number, and what it says. */
final class SaidInRows {
    static final List<String> TABLES = List.of(
            "young_person",
            "episode",
            "involvement",
            "review",
            "missing_period",
            "deprivation_of_liberty",
            "care_leaver_status",
            "young_person_figures");

    private SaidInRows() {}

    /** Asked within the transaction of whoever sees everybody. */
    static List<String> of(JdbcClient jdbc, UUID organisation) {
        var rows = new ArrayList<String>();
        for (var table : TABLES) {
            rows.addAll(jdbc.sql("""
                            select '%1$s ' || y.child_number || ' ' || (to_jsonb(t) - '{id,young_person_id,organisation_id,team_id,made_at,known_at,worker_id}'::text[])::text
                                   || coalesce((select ' ' || w.sw_id from worker w where w.id = (to_jsonb(t) ->> 'worker_id')::uuid), '')
                              from %1$s t join young_person y on y.id = t.%2$s where t.organisation_id = ? order by 1
                            """.formatted(table, table.equals("young_person") ? "id" : "young_person_id"))
                    .param(organisation)
                    .query(String.class)
                    .list());
        }
        return rows;
    }
}
