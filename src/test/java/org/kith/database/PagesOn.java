package org.kith.database;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.kith.TestClock;
import org.kith.actor.AccountEnded;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.inbox.Inbox;
import org.kith.keys.SigningKey;
import org.kith.keys.TestKey;
import org.kith.keys.WrappingKey;
import org.kith.paging.Turning;
import org.kith.timeline.TimelineItems;
import org.kith.timeline.TimelineQuery;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What each room asks of a database for two pages that show something of all of them: what waits for somebody, and the record of a young person. */
public final class PagesOn {
    private static final int MOST = 50;
    private static final String TESTS = String.valueOf(
            PagesOn.class.getProtectionDomain().getCodeSource().getLocation().getPath());

    private PagesOn() {}

    /** Whatever these read there, each of what waits for them and of the young people they see, one after the other. */
    public static List<Object> readBy(List<UUID> accounts, FreshDatabase database) {
        try (var context = context(database)) {
            var acting = context.getBean(ActorTransactions.class);
            var inboxes = context.getBeansOfType(Inbox.class).values();
            var records = context.getBeansOfType(TimelineItems.class).values();
            var people = context.getBean(JdbcClient.class).sql("select id from young_person order by id");
            var read = new ArrayList<Object>();
            for (var account : accounts) {
                try {
                    acting.doAs(Actor.person(account), viewer -> {
                        inboxes.forEach(room -> read.addAll(room.items(viewer)));
                        for (var person : people.query(UUID.class).list()) {
                            var first = new TimelineQuery(person, null, Turning.first(), MOST);
                            records.forEach(room -> read.addAll(room.of(viewer, first)));
                        }
                    });
                } catch (AccountEnded ended) {
                    // They read nothing any more.
                }
            }
            return read;
        }
    }

    private static AnnotationConfigApplicationContext context(FreshDatabase database) {
        var context = new AnnotationConfigApplicationContext();
        context.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        context.registerBean(DataSource.class, () -> database.app().dataSource());
        context.registerBean(BeginToken.class, () -> BeginToken.of(database.owner()));
        context.registerBean(WrappingKey.class, TestKey::wrapping);
        context.registerBean(SigningKey.class, TestKey::signing);
        context.registerBean(JsonMapper.class, () -> JsonMapper.builder().build());
        context.registerBean(Clock.class, () -> TestClock.CLOCK);
        context.register(JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class);
        var rooms = new ClassPathBeanDefinitionScanner(context);
        rooms.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        rooms.addExcludeFilter(
                (found, all) -> found.getResource().getURI().getPath().startsWith(TESTS)
                        || List.of("cli", "demo")
                                .contains(
                                        found.getClassMetadata().getClassName().split("\\.")[2]));
        rooms.scan("org.kith.*");
        context.refresh();
        return context;
    }
}
