package org.kith.cli;

import com.zaxxer.hikari.HikariDataSource;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.kith.database.Installation;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.aot.ContextAotProcessor;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Writes down as code, while Kith is built, what each start would find out anew: which things there are, and what each is made with
 * (docs/adr/0118). Nothing is made for it and no database is asked. {@link ServingApplication} takes it up where it is there.
 */
final class StartWriter extends ContextAotProcessor {
    private static final String SOURCES = "sources";
    private static final String CLASSES = "classes";

    private final Installation kind;

    private StartWriter(Installation kind, Path folder) {
        super(
                ServingApplication.namesake(kind),
                Settings.builder()
                        .sourceOutput(folder.resolve(SOURCES))
                        .classOutput(folder.resolve(CLASSES))
                        // Hints for a machine's own code, which Kith is not.
                        .resourceOutput(folder.resolve("hints"))
                        .groupId("org.kith")
                        .artifactId("kith")
                        .build());
        this.kind = kind;
    }

    /** @param arguments the folder to work in, the one all of it is put in as one file, and the time that file is to bear */
    public static void main(String[] arguments) throws IOException {
        var demo = Path.of(arguments[0], "demo");
        var service = Path.of(arguments[0], "service");
        new StartWriter(Installation.DEMO, demo).process();
        new StartWriter(Installation.SERVICE, service).process();
        compile(demo, files(demo.resolve(SOURCES)), "");
        compile(
                service,
                files(service.resolve(SOURCES)).filter(source -> !isSame(source, service, demo)),
                File.pathSeparator + demo.resolve(CLASSES));
        for (var type : files(service.resolve(CLASSES))
                .filter(type -> Files.exists(beside(type, service, demo)))
                .toList()) {
            if (!isSame(type, service, demo)) {
                throw new IllegalStateException("a demo and a service make the same thing in two ways: " + type);
            }
            Files.delete(type);
        }
        var lib = Files.createDirectories(Path.of(arguments[1]));
        var file = lib.resolve("kith-start.jar").toString();
        var asked = List.of("--create", "--date", arguments[2], "--file", file);
        run(
                "jar",
                Stream.concat(
                                asked.stream(),
                                Stream.of(demo, service)
                                        .flatMap(kind -> Stream.of(
                                                "-C", kind.resolve(CLASSES).toString(), ".")))
                        .toList());
    }

    /** As Kith starts, up to where its things would be made. */
    @Override
    protected GenericApplicationContext prepareApplicationContext(Class<?> namesake) {
        try {
            SpringApplication.withHook(started -> new Stop(), () -> ServingApplication.readAnew(kind)
                    .properties(Map.of("kith.base-url", "http://localhost"))
                    .initializers(started -> started.getBeanFactory()
                            .registerSingleton(DataSource.class.getName(), new HikariDataSource()))
                    .run());
        } catch (AbandonedRunException stopped) {
            return (GenericApplicationContext) Objects.requireNonNull(stopped.getApplicationContext());
        }
        throw new IllegalStateException("Kith went on to start");
    }

    private static final class Stop implements SpringApplicationRunListener {
        @Override
        public void contextLoaded(ConfigurableApplicationContext context) {
            throw new AbandonedRunException(context);
        }
    }

    private static void compile(Path kind, Stream<Path> sources, String after) throws IOException {
        var classes = kind.resolve(CLASSES).toString();
        var asked = List.of(
                "-proc:none",
                "-g:none",
                "-nowarn",
                "-XDsuppressNotes",
                "-d",
                classes,
                "-cp",
                System.getProperty("java.class.path") + after);
        run("javac", Stream.concat(asked.stream(), sources.map(Path::toString)).toList());
    }

    private static boolean isSame(Path file, Path from, Path to) {
        try {
            return Files.exists(beside(file, from, to)) && Files.mismatch(file, beside(file, from, to)) < 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path beside(Path file, Path from, Path to) {
        return to.resolve(from.relativize(file));
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        }
    }

    private static void run(String tool, List<String> asked) {
        var exit = ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, asked.toArray(String[]::new));
        if (exit != 0) {
            throw new IllegalStateException(tool + " ended with " + exit);
        }
    }
}
