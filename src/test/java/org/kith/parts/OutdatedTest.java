package org.kith.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What bin/outdated asks for, and how it reads the answer. */
class OutdatedTest {
    private static final Pattern PROPERTY = Pattern.compile("<([\\w.-]+)\\.version>");
    private static final Pattern OVER_BOOT = Pattern.compile("(?m)^([\\w-]+)=[\\w.]+:[\\w-]+\"?$");

    @Test
    void eachPartIsToldOnceWithTheNewestThereIs() throws Exception {
        assertThat(read("""
                [INFO] The following dependencies in Dependencies have newer versions:
                [INFO]   org.jsoup:jsoup ....................................... 1.24.1 -> 1.24.2
                [INFO]   com.github.kagkarlsson:db-scheduler ................... 9.9.0 -> 16.7.1
                [INFO]   org.springframework.security:spring-security-webauthn ...
                [INFO]                                                           7.1.2 -> 7.1.10
                [INFO]
                [INFO] The following dependencies in Dependency Management have newer versions:
                [INFO]   org.jsoup:jsoup ....................................... 1.24.1 -> 1.24.2
                [INFO]   org.apache.tomcat.embed:tomcat-embed-core ......... 11.0.27 -> 11.0.29
                [INFO] The following plugin updates are available:
                [INFO]   maven-compiler-plugin ............................... 3.15.0 -> 3.11.0
                [INFO]   com.diffplug.spotless:spotless-maven-plugin ........... 3.0.0 -> 3.2.0
                [INFO]   com.diffplug.spotless:spotless-maven-plugin ........... 3.0.0 -> 3.11.0
                [WARNING] The parent could not be updated -> never mind
                """)).isEqualTo("""
                com.diffplug.spotless:spotless-maven-plugin 3.0.0 -> 3.11.0
                com.github.kagkarlsson:db-scheduler 9.9.0 -> 16.7.1
                org.apache.tomcat.embed:tomcat-embed-core 11.0.27 -> 11.0.29
                org.jsoup:jsoup 1.24.1 -> 1.24.2
                org.springframework.security:spring-security-webauthn 7.1.2 -> 7.1.10
                """);
        assertThat(read("[INFO] No dependencies in Dependencies have newer versions.\n"))
                .isEqualTo("Nothing is behind.\n");
    }

    /** A version that is set over Spring Boot’s stands in pom.xml once, and is asked for by a part it is of. */
    @Test
    void whatIsSetOverBootIsAskedFor() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        var over = PROPERTY.matcher(pom)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !pom.contains("${" + name + ".version}"))
                .filter(name -> !name.equals("java"))
                .map(name -> name.replace("-bom", ""))
                .toList();
        assertThat(OVER_BOOT
                        .matcher(Files.readString(Path.of("bin", "outdated")))
                        .results())
                .extracting(found -> found.group(1))
                .hasSameElementsAs(over)
                .contains("tomcat");
    }

    private static String read(String told) throws Exception {
        var reader = new ProcessBuilder("bash", "bin/.newer.sh")
                .redirectErrorStream(true)
                .start();
        try (var out = reader.outputWriter()) {
            out.write(told);
        }
        var said = new String(reader.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(reader.waitFor()).isZero();
        return said;
    }
}
