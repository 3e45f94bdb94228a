package org.kith.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.TestClock;
import org.kith.database.ReferenceTables;
import org.kith.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No table is forgotten: each has its rule in the oracle, and worlds in which somebody sees a row of it and somebody does not. */
class OracleTablesTest {
    private static final String TABLES = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname = 'public' and c.relkind in ('r', 'p') order by 1
            """;

    @Test
    void everyTableThatIsNotForReferenceHasARule() {
        var tables = new HashSet<>(JdbcClient.create(TestDatabase.owner())
                .sql(TABLES)
                .query(String.class)
                .list());
        tables.removeAll(ReferenceTables.NAMES);
        tables.removeAll(Rules.EXEMPT);
        assertThat(Rules.all().stream().map(Rule::table)).containsExactlyInAnyOrderElementsOf(tables);
    }

    @Test
    void ofEveryTableSomebodySeesARowAndSomebodyDoesNot() {
        var worlds = IntStream.range(0, 20)
                .mapToObj(number -> MadeWorld.of(Worlds.facts(number), TestClock.now(), TestClock.now()))
                .toList();
        for (var rule : Rules.all()) {
            var answers = new HashSet<Boolean>();
            worlds.forEach(world -> answers.addAll(answers(world, rule)));
            assertThat(answers).as(rule.table()).containsExactlyInAnyOrder(true, false);
        }
    }

    private static List<Boolean> answers(MadeWorld world, Rule rule) {
        var answers = new ArrayList<Boolean>();
        var about = world.rows("young_person").getFirst().id();
        for (var who : world.everybody()) {
            var eyes = Eyes.of(world, who, about);
            world.rows(rule.table())
                    .forEach(row -> answers.add(rule.sees(eyes, row).yes()));
        }
        return answers;
    }
}
