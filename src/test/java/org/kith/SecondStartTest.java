package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code bin/kith} keeps of one start for the next changes no word that a command answers. A small program stands in Kith’s place. */
@Tag("processes")
class SecondStartTest {
    /** Says what it was asked. */
    static final class Program {
        public static void main(String[] asked) {
            System.out.println("asked: " + String.join(", ", asked));
        }
    }

    @TempDir
    Path folder;

    Path root;

    @BeforeEach
    void aKithThatIsBuilt() throws IOException {
        root = Files.createDirectories(folder.resolve("a place with spaces"));
        Files.createDirectories(root.resolve("bin"));
        for (var script : List.of("kith", ".common.sh")) {
            Files.copy(Path.of("bin", script), root.resolve("bin").resolve(script));
        }
        for (var source : List.of("src/main", "db", "target")) {
            Files.createDirectories(root.resolve(source));
        }
        Files.createFile(root.resolve("pom.xml"));
        for (var source : List.of("src/main", "db", "pom.xml")) {
            Files.setLastModifiedTime(root.resolve(source), FileTime.from(Instant.EPOCH));
        }
        jar();
    }

    @Test
    void theAnswerIsTheSameBeforeAndAfterItIsKept() throws Exception {
        var answer = "asked: continuity, a folder" + System.lineSeparator();
        assertThat(answered()).isEqualTo(answer);
        assertThat(kept()).singleElement().asString().endsWith(".noted");
        assertThat(answered()).isEqualTo(answer);
        assertThat(kept()).singleElement().asString().endsWith(".aot");
        assertThat(answered()).isEqualTo(answer);
    }

    @Test
    void aBuildThatIsNewerIsSeenAnew() throws Exception {
        answered();
        answered();
        Files.setLastModifiedTime(
                kept().getFirst(), FileTime.from(TestClock.now().minusSeconds(60)));
        jar();
        assertThat(answered()).startsWith("asked");
        assertThat(kept()).hasSize(2).anyMatch(file -> file.toString().endsWith(".noted"));
    }

    @Test
    void notesThatAreSpoiltAreLeftAside() throws Exception {
        answered();
        Files.writeString(kept().getFirst(), "half a note");
        assertThat(answered()).startsWith("asked");
        assertThat(kept()).singleElement().asString().endsWith(".noted");
    }

    private void jar() throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Program.class.getName());
        var path = Program.class.getName().replace('.', '/') + ".class";
        try (var jar = new JarOutputStream(Files.newOutputStream(root.resolve("target/kith.jar")), manifest);
                var bytes = Program.class.getClassLoader().getResourceAsStream(path)) {
            jar.putNextEntry(new ZipEntry(path));
            bytes.transferTo(jar);
        }
    }

    /** What stands on either output, in which a JVM that says anything of its own would be seen. */
    private String answered() throws Exception {
        var kith = new ProcessBuilder(root.resolve("bin/kith").toString(), "continuity", "a folder")
                .redirectErrorStream(true);
        kith.environment().keySet().removeIf(name -> name.startsWith("KITH_") || name.endsWith("_OPTIONS"));
        kith.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var started = kith.start();
        var said = new String(started.getInputStream().readAllBytes());
        assertThat(started.waitFor()).as(said).isZero();
        return said;
    }

    private List<Path> kept() throws IOException {
        try (var files = Files.list(root.resolve("target"))) {
            return files.filter(file -> !file.endsWith("kith.jar")).toList();
        }
    }
}
