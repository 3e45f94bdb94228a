package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.kith.codes.ReportingYear;
import org.kith.database.TestDatabase;
import org.kith.demo.InOrganisation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Years while the database goes away under them, and the same one twice at once: nothing is loaded by halves, and the next try loads it. */
class BrokenOffTest extends OnPages {
    private static final List<Integer> YEARS = List.of(2025, 2026, 2027);

    @Autowired
    private ReturnLoader loader;

    private static SmallReturn of(int year) {
        return switch (year) {
            case 2025 -> ThreeYearsTest.of2025();
            case 2026 -> ThreeYearsTest.of2026();
            default -> ThreeYearsTest.of2027();
        };
    }

    private void load(InOrganisation into, int year, Progress progress) throws IOException {
        loader.load(into.id(), "North", of(year).readable(new ReportingYear(year)), progress);
    }

    private List<String> rows(InOrganisation of) {
        return acting.as(Actor.job(JobName.IMPORT, of.id()), viewer -> SaidInRows.of(jdbc, of.id()));
    }

    private InOrganisation organisation(String name) {
        var one = world.organisation(name);
        one.team("North");
        world.settle();
        return one;
    }

    @Test
    void whatBreaksOffLoadsNothingAndThenLoads() throws IOException {
        var whole = organisation("Whole");
        var broken = organisation("Broken");
        for (int year : YEARS) {
            var before = rows(broken);
            var steps = new AtomicInteger();
            load(whole, year, (done, total) -> steps.incrementAndGet());
            for (int stopsAt : List.of(1, steps.get() / 2, steps.get())) {
                var at = new AtomicInteger();
                assertThatThrownBy(() -> load(broken, year, (done, total) -> {
                            if (at.incrementAndGet() == stopsAt) {
                                databaseGoesAway();
                            }
                        }))
                        .as("%d at step %d", year, stopsAt)
                        .isInstanceOf(Exception.class);
                assertThat(rows(broken)).as("%d at step %d", year, stopsAt).isEqualTo(before);
            }
            load(broken, year, Progress.UNWATCHED);
            assertThat(rows(broken)).isEqualTo(rows(whole));
        }
    }

    /** As when the server is killed: the connection of the running transaction is gone. */
    private void databaseGoesAway() {
        var own = jdbc.sql("select pg_backend_pid()").query(Integer.class).single();
        JdbcClient.create(TestDatabase.superuser())
                .sql("select pg_terminate_backend(?, 5000)")
                .param(own)
                .query(Boolean.class)
                .single();
    }

    @Test
    void theSameYearTwiceAtOnceIsLoadedOnce() throws IOException {
        var once = organisation("Once");
        var twice = organisation("Twice");
        for (int year : YEARS) {
            load(once, year, Progress.UNWATCHED);
            var one = of(year).readable(new ReportingYear(year));
            var both = List.of(
                    CompletableFuture.supplyAsync(() -> loader.load(twice.id(), "North", one, Progress.UNWATCHED)),
                    CompletableFuture.supplyAsync(() -> loader.load(twice.id(), "North", one, Progress.UNWATCHED)));
            assertThat(both.stream().filter(done -> done.join().changeNothing()))
                    .as("the second finds all there")
                    .hasSize(1);
            assertThat(rows(twice)).isEqualTo(rows(once));
        }
    }
}
