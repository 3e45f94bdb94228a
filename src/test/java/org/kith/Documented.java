package org.kith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The commands that README.md and docs/OPERATING.md tell people to give: each line of a block, and those that stand in a sentence. */
final class Documented {
    private static final List<Path> DOCUMENTS = List.of(Path.of("README.md"), Path.of("docs/OPERATING.md"));
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\n(.*?)^```$");
    private static final Pattern IN_A_SENTENCE = Pattern.compile("`([^`]+)`");
    private static final Pattern IS_A_COMMAND = Pattern.compile(
            "(bin/|createdb |psql |verify-log --\\S+ |alter table |update |select |delete |revoke |drop ).*");

    private Documented() {}

    /** In the order they are first given. */
    static Set<String> commands() throws IOException {
        var all = new LinkedHashSet<String>();
        for (var document : DOCUMENTS) {
            var text = Files.readString(document);
            all.addAll(inBlocks(text));
            all.addAll(inSentences(BLOCK.matcher(text).replaceAll("")));
        }
        return all;
    }

    private static List<String> inBlocks(String text) {
        return BLOCK.matcher(text)
                .results()
                .flatMap(block -> block.group(1).lines())
                .map(line -> line.replaceFirst("\\s+# .*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<String> inSentences(String text) {
        var all = new ArrayList<String>();
        for (var found : IN_A_SENTENCE.matcher(text).results().toList()) {
            var command = found.group(1).replaceAll("\\s+", " ").strip();
            if (IS_A_COMMAND.matcher(command).matches()) {
                all.add(command.startsWith("verify-log") ? "bin/kith " + command : command);
            }
        }
        return all;
    }
}
