package org.kith.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever writes something in a form reads beside its button who will read it: in every form in which words are written, with the templates it is made of. */
class ReadersBesideSendTest {
    private static final Path KITH = Path.of("src/main/java/org/kith");
    private static final Pattern FORM = Pattern.compile("(?=@template\\.form\\.post\\(|<form method=\"post\")");
    private static final Pattern PART = Pattern.compile("@template\\.((?!form\\.)[\\w.]+)\\(");

    /** Gives somebody their words back, to take with them, and sends none of them. */
    private static final Set<String> SENDS_NO_WORDS = Set.of("record/answeredAlready.jte");

    @TempDir
    Path house;

    @Test
    void everyFormInWhichWordsAreWrittenSaysWhoReadsThem() throws IOException {
        assertThat(silent(KITH)).containsExactlyInAnyOrderElementsOf(SENDS_NO_WORDS);
    }

    @Test
    void aFormThatDoesNotSayItIsFound() throws IOException {
        var room = Files.createDirectories(house.resolve("room"));
        var words = "@template.form.words(form = form, name = \"words\")\n";
        Files.writeString(room.resolve("field.jte"), words);
        Files.writeString(
                room.resolve("Says.jte"), "@template.form.post(content = @`" + words + "@template.form.readBy(a)`)\n");
        Files.writeString(
                room.resolve("Silent.jte"),
                "@template.form.post(content = @`@template.room.field(a)`)\n@template.form.readBy(a)");
        assertThat(silent(house)).containsExactly("room/Silent.jte");
    }

    private static List<String> silent(Path root) throws IOException {
        var silent = new ArrayList<String>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(one -> one.toString().endsWith(".jte"))
                    .sorted()
                    .toList()) {
                var name = root.relativize(file).toString();
                if (!name.startsWith("form/") && isSilent(root, Files.readString(file))) {
                    silent.add(name);
                }
            }
        }
        return silent;
    }

    private static boolean isSilent(Path root, String template) {
        return FORM.splitAsStream(template)
                .filter(part -> FORM.matcher(part).lookingAt())
                .map(part -> whole(root, content(part), new HashSet<>()))
                .anyMatch(form -> form.contains("@template.form.words(")
                        && !form.contains("readBy(")
                        && !form.contains("whoReads("));
    }

    /** To the end of the form, whatever stands in it. */
    private static String content(String form) {
        if (form.startsWith("<")) {
            return form.split("</form>", 2)[0];
        }
        var depth = 0;
        for (var at = 0; at < form.length(); at++) {
            if (form.charAt(at) == '`') {
                depth += form.charAt(at - 1) == '@' ? 1 : -1;
                if (depth == 0) {
                    return form.substring(0, at);
                }
            }
        }
        return form;
    }

    private static String whole(Path root, String template, Set<String> seen) {
        var whole = new StringBuilder(template);
        PART.matcher(template)
                .results()
                .map(part -> part.group(1).replace('.', '/') + ".jte")
                .filter(part -> Files.exists(root.resolve(part)) && seen.add(part))
                .forEach(part -> whole.append(whole(root, read(root.resolve(part)), seen)));
        return whole.toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
