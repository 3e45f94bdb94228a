package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kith.cli.Kith;
import org.kith.database.OwnPostgres;

/** Somebody who follows the documents to the letter, in a folder that has Kith in it and with a PostgreSQL of their own. */
final class Operator {
    private static final String JAVA = String.join(
            " ",
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED"
                    + " --sun-misc-unsafe-memory-access=allow");

    private final Path folder;
    private final Map<String, String> environment = new TreeMap<>();

    Operator(Path folder, OwnPostgres database) throws IOException {
        this.folder = folder;
        environment.putAll(database.environment());
        environment.put("PATH", "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin");
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("HOME", folder.toString());
        environment.put("KITH_HOME", folder.resolve("home").toString());
        environment.put("KITH_PORT", "0");
        environment.put("CLASSPATH", classPath());
        Files.copy(
                Path.of("db/roles.sql"),
                Files.createDirectory(folder.resolve("db")).resolve("roles.sql"));
        var kith = Files.createDirectory(folder.resolve("bin")).resolve("kith");
        Files.writeString(kith, "#!/bin/sh\nexec " + JAVA + " " + Kith.class.getName() + " \"$@\"\n");
        Files.setPosixFilePermissions(kith, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** As this process has it, for one that stands elsewhere. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    void has(String name, String value) {
        environment.put(name, value);
    }

    record Answer(int exit, String said) {}

    /** What a shell makes of the line. */
    Answer types(String line) throws Exception {
        var process = shell(line);
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), said);
    }

    /** Starts what runs until it is stopped, waits until it has said {@code words}, and stops it. */
    void startsAndStops(String line, String words) throws Exception {
        var process = shell(line);
        var said = new StringBuilder();
        try (var reader = process.inputReader()) {
            for (var next = reader.readLine(); next != null; next = reader.readLine()) {
                said.append(next).append('\n');
                if (next.contains(words)) {
                    return;
                }
            }
            assertThat(said).as(line).contains(words);
        } finally {
            var all = new ArrayList<>(process.descendants().toList());
            all.add(process.toHandle());
            all.forEach(ProcessHandle::destroy);
            all.forEach(one -> one.onExit().join());
        }
    }

    /** The answers of {@code bin/kith} to these lines, each as a shell would hand it over. */
    List<Answer> kith(List<String> lines) throws Exception {
        var process = shell("exec " + JAVA + " " + InOneGo.class.getName());
        try (var in = process.outputWriter()) {
            for (var line : lines) {
                in.write(String.join(InOneGo.BETWEEN, words(line)) + "\n");
            }
        }
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var answers = new ArrayList<Answer>();
        for (var one : said.split(InOneGo.ENDED)) {
            answers.add(new Answer(Character.digit(one.charAt(one.length() - 1), 10), one));
        }
        return answers;
    }

    /** The words a shell hands to {@code bin/kith}. */
    List<String> words(String line) throws Exception {
        var handed = types("printf '%s\\n' " + line.replaceFirst("^bin/kith\\s+", ""));
        assertThat(handed.exit()).as(line).isZero();
        return handed.said().lines().toList();
    }

    private Process shell(String line) throws IOException {
        var builder = new ProcessBuilder("bash", "-c", line)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }
}
