package org.kith.database;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.kith.TestClock;
import org.kith.demo.World;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A home with some young people in it, whom a demo begins with where it finds them: to tell its own story takes longer than all that is tried on it. */
final class SmallHouse {
    private SmallHouse() {}

    static Path home() throws CannotStart {
        var home = TestDatabase.readyHome();
        try (var database = Database.start(DatabaseSettings.embedded(home))) {
            Installation.DEMO.claim(database.owner().dataSource());
            tell(database);
        }
        return home;
    }

    private static void tell(Database database) {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
            context.registerBean(DataSource.class, () -> database.app().dataSource());
            context.registerBean(BeginToken.class, database::beginToken);
            context.registerBean(Clock.class, () -> TestClock.CLOCK);
            context.register(JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class, World.class);
            context.scan("org.kith.actor", "org.kith.continuity");
            context.refresh();
            tell(context.getBean(World.class));
        }
    }

    /** Of each team one worker, with two young people: as many things as one account may do at a time. */
    private static void tell(World world) {
        var ashdown = world.organisation("Ashdown");
        for (var name : List.of("North", "River", "South", "Next Steps")) {
            var team = ashdown.team(name);
            var worker = team.worker("Amina of " + name);
            worker.worksWith(team.youngPerson("Jay of " + name).comesIn()).since("1 year ago");
            worker.worksWith(team.youngPerson("Maya of " + name)).since("1 year ago");
        }
        world.settle();
    }
}
