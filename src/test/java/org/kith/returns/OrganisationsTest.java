package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.kith.database.BeginToken;
import org.kith.database.FreshDatabase;
import org.kith.database.TestDatabase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which organisation a return is for that somebody names at the command line, in a house nobody has named yet and in others. */
class OrganisationsTest {

    @Test
    void theOneThatTheFirstStartMadeIsNamedAndNoneIsMadeBesideIt() {
        try (var house = house("organisations_unnamed")) {
            add(house, "");
            var first = house.getBean(Organisations.class).namedOrNew(" Harbour ");
            assertThat(all(house)).containsExactly("Harbour");
            assertThat(house.getBean(Organisations.class).namedOrNew("harbour")).isEqualTo(first);
            assertThat(all(house)).containsExactly("Harbour");
        }
    }

    @Test
    void oneThatHasANameKeepsItAndAnotherIsMade() {
        try (var house = house("organisations_named")) {
            add(house, "Harbour");
            house.getBean(Organisations.class).namedOrNew("Elsewhere");
            assertThat(all(house)).containsExactlyInAnyOrder("Harbour", "Elsewhere");
        }
    }

    @Test
    void whereThereAreOthersNobodyGuessesWhoseTheNamelessOneIs() {
        try (var house = house("organisations_several")) {
            add(house, "Harbour");
            add(house, "");
            house.getBean(Organisations.class).namedOrNew("Elsewhere");
            assertThat(all(house)).containsExactlyInAnyOrder("Harbour", "", "Elsewhere");
        }
    }

    private static AnnotationConfigApplicationContext house(String name) {
        var app = FreshDatabase.named(name).app().dataSource();
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> app);
        context.registerBean(BeginToken.class, () -> TestDatabase.get().beginToken());
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(app));
        context.scan("org.kith.actor");
        context.register(Organisations.class, OrganisationSql.class);
        context.refresh();
        return context;
    }

    private static void add(AnnotationConfigApplicationContext house, String name) {
        house.getBean(ActorTransactions.class)
                .doAs(Actor.job(JobName.INSTALL), viewer -> house.getBean(JdbcClient.class)
                        .sql("insert into organisation (name) values (?)")
                        .param(name)
                        .update());
    }

    private static List<String> all(AnnotationConfigApplicationContext house) {
        return house.getBean(ActorTransactions.class)
                .as(Actor.job(JobName.INSTALL), viewer -> house.getBean(JdbcClient.class)
                        .sql("select name from organisation")
                        .query(String.class)
                        .list());
    }
}
