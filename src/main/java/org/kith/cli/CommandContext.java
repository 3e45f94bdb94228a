package org.kith.cli;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.kith.words.Dates;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * What one command works with: the rooms it names, each thing in them made when it is first asked for. Looking through all of Kith and of
 * Spring Boot for what serves pages took a command of seconds one of them.
 */
final class CommandContext {
    private CommandContext() {}

    /** @param database what speaks to the database, the {@link javax.sql.DataSource} among it */
    static ConfigurableApplicationContext of(
            String[] rooms, URI baseUrl, ApplicationContextInitializer<GenericApplicationContext> database) {
        var context = new AnnotationConfigApplicationContext(new FoundByClass());
        context.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("command", Map.of("kith.base-url", baseUrl.toString())));
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        var packages = Stream.of(rooms).map(room -> "org.kith." + room).toArray(String[]::new);
        ReadByClass.of(packages).initialize(context);
        database.initialize(context);
        context.register(JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class);
        context.registerBean(Clock.class, () -> Clock.system(Dates.LONDON));
        context.scan(packages);
        context.refresh();
        return context;
    }
}
