package org.kith.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kith.KithApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** What the build writes down for starts is all there is, and for those who serve people nothing of a demo. Where nothing was built, it says nothing. */
class StartWriterTest {
    private static final Path BUILT = Path.of("target", "start");
    private static final Path LIST = Path.of("target", "classes", "META-INF", "spring.components");
    private static final Pattern THING = Pattern.compile("registerBeanDefinition\\(\"(org\\.kith\\.[^\"]+)\"");

    @Test
    void aDemoHasAllThereIs() throws IOException {
        assertThat(written("demo", "DemoCommand")).containsAll(listed());
    }

    @Test
    void aServiceHasAllButTheDemo() throws IOException {
        var service = written("service", "ServeCommand");
        assertThat(service)
                .containsAll(listed().stream().filter(name -> !isOfDemo(name)).toList());
        assertThat(service).noneMatch(StartWriterTest::isOfDemo);
    }

    /** Of Kith alone, without what tests bring. */
    private static List<String> listed() throws IOException {
        assumeThat(LIST).exists();
        return Files.readString(LIST)
                .lines()
                .filter(line -> line.contains("=" + Component.class.getName()))
                .map(line -> line.substring(0, line.indexOf('=')))
                .filter(name -> !name.equals(KithApplication.class.getName()))
                .toList();
    }

    private static boolean isOfDemo(String name) {
        return ClassUtils.isPresent(name, null)
                && AnnotatedElementUtils.isAnnotated(
                        ClassUtils.resolveClassName(name, null), ConditionalOnProperty.class);
    }

    /** Names of Kith's things, as they stand in the code that was written by this build. */
    private static List<String> written(String kind, String command) throws IOException {
        var code = BUILT.resolve(kind).resolve("sources/org/kith/cli/" + command + "__BeanFactoryRegistrations.java");
        assumeThat(code).exists();
        assumeThat(Files.getLastModifiedTime(code)).isGreaterThanOrEqualTo(Files.getLastModifiedTime(LIST));
        return THING.matcher(Files.readString(code))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
