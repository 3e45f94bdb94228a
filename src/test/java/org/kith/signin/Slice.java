package org.kith.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.kith.actor.ActorTransactions;
import org.kith.database.BeginToken;
import org.kith.database.TestDatabase;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The slice's verbs on a real database, without any web server. */
public final class Slice implements AutoCloseable {
    public static final String BASE_URL = "http://localhost:8080";

    public final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public Slice(DataSource app) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("kith.base-url", BASE_URL)));
        context.registerBean(DataSource.class, () -> app);
        context.registerBean(BeginToken.class, () -> TestDatabase.get().beginToken());
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(app));
        context.registerBean(Clock.class, () -> clock);
        context.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        context.scan("org.kith.actor", "org.kith.passkeys", "org.kith.staff", "org.kith.lostdevice", "org.kith.outbox");
        context.register(
                Invitations.class,
                InvitationSql.class,
                FirstAdministrator.class,
                FirstAdministratorSql.class,
                Names.class,
                WayInSql.class,
                WaysIn.class,
                YoungPersonInvitationSql.class,
                NamingSql.class);
        context.refresh();
    }

    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    public ActorTransactions acting() {
        return get(ActorTransactions.class);
    }

    public Office office(String name) {
        return Office.open(name, acting(), get(JdbcClient.class));
    }

    @Override
    public void close() {
        context.close();
    }
}
