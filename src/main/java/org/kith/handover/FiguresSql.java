package org.kith.handover;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statement that counts handovers of the teams of whoever asks. */
@Component
class FiguresSql {
    private final JdbcClient jdbc;

    FiguresSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those that came to an end since a day, for each team of the manager who asks, by the team the young person was in at that moment: whoever received them
     * later, or lost them, is not judged by it. Not where the worker stayed.
     */
    List<HandoverFigures> since(LocalDate day) {
        return jdbc.sql("""
                        select t.name as team, f.over, f.warm, f.moved from kith.handovers_over(?) f join team t on t.id = f.team
                         order by kith.folded(t.name), t.id
                        """).param(day).query(HandoverFigures.class).list();
    }
}
