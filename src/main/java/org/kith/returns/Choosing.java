package org.kith.returns;

import static java.util.Comparator.comparing;
import static org.kith.words.Words.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kith.intake.Finding;
import org.kith.ssda903.FileCount;
import org.kith.ssda903.FindingWords;
import org.kith.ssda903.Glimpse;
import org.kith.ssda903.ReadResult;
import org.kith.ssda903.ReturnFile;
import org.kith.ssda903.ReturnReader;
import org.kith.ssda903.WhichIsWhich;

/**
 * Saying which file or sheet is which.
 *
 * @param chosen names of files or sheets by the title of their module, as they were chosen just now
 * @param missing modules that were asked about, and for which nothing was chosen
 * @param unknown names that were chosen and that nothing handed in has, by module
 * @param refused why what was chosen cannot be read so, in words, by module
 */
record Choosing(
        WhichIsWhich which,
        List<FileCount> counts,
        Map<String, String> chosen,
        List<String> missing,
        Map<String, String> unknown,
        Map<String, String> refused) {

    static Choosing nothing() {
        return new Choosing(WhichIsWhich.NOTHING_TO_TELL, List.of(), Map.of(), List.of(), Map.of(), Map.of());
    }

    static Choosing of(ReadResult read) {
        return new Choosing(
                read.which(),
                read instanceof ReadResult.Readable readable
                        ? readable.theReturn().counts()
                        : List.of(),
                Map.of(),
                List.of(),
                Map.of(),
                Map.of());
    }

    /** What was asked about and not answered. A header is needed, so that none of the files is the header is no answer. */
    Choosing answered(Map<String, String> fields) {
        var chosen = new TreeMap<>(fields);
        chosen.keySet().retainAll(ReturnReader.modules());
        var unknown = new TreeMap<>(chosen);
        unknown.values()
                .removeIf(name -> name.isEmpty()
                        || name.equals(ReturnReader.ALL)
                        || which.tables().contains(name));
        chosen.keySet().removeAll(unknown.keySet());
        return new Choosing(
                which,
                counts,
                chosen,
                which.questions().stream()
                        .map(WhichIsWhich.Question::module)
                        .filter(module -> needed(module)
                                ? chosen.getOrDefault(module, "").isEmpty()
                                : !chosen.containsKey(module))
                        .filter(module -> !unknown.containsKey(module))
                        .toList(),
                unknown,
                Map.of());
    }

    /** The same, where nothing can be read so: why stands where it was chosen. */
    Choosing refused(ReadResult.Unreadable read) {
        var why = read.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.SET_REFUSED)
                .findFirst()
                .orElse(read.findings().getFirst());
        var module = chosen.entrySet().stream()
                .filter(one -> Finding.name(one.getValue()).equals(why.file()) || isOneOfAll(one, why.file()))
                .map(Map.Entry::getKey)
                .min(comparing(one -> chosen.getOrDefault(one, "").equals(table(one))))
                .orElse(ReturnFile.HEADER.title());
        var words = takenBefore(module)
                .map(other -> say("return.which.twice", chosen.getOrDefault(module, ""), words(other)))
                .orElse(FindingWords.sentence(why));
        return new Choosing(which, counts, chosen, missing, unknown, Map.of(module, words));
    }

    /** What the table chosen for a module stays chosen for beside it: no table is both. */
    private Optional<String> takenBefore(String module) {
        var name = chosen.getOrDefault(module, "");
        return chosen.entrySet().stream()
                .filter(one ->
                        !one.getKey().equals(module) && one.getValue().equals(name) && name.equals(table(one.getKey())))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private boolean isOneOfAll(Map.Entry<String, String> one, String file) {
        return one.getValue().equals(ReturnReader.ALL)
                && which.questions().stream()
                        .filter(question -> question.module().equals(one.getKey()))
                        .flatMap(question -> question.candidates().stream())
                        .anyMatch(name -> Finding.name(name).equals(file));
    }

    boolean isAnswered() {
        return missing.isEmpty() && unknown.isEmpty() && refused.isEmpty();
    }

    boolean isWrong(String module) {
        return isMissing(module) || unknown.containsKey(module) || refused.containsKey(module);
    }

    /** How many rows a table has, and why it cannot be read as what is asked about; null where neither is known. */
    @Nullable
    String beside(String module, String table) {
        var rows = which.rows().get(table);
        var lacking = which.glimpse(table).map(Glimpse::lacking).orElse(List.of());
        var count = rows == null ? "" : say("return.which.rows-there", rows);
        var why = needed(module) && !lacking.isEmpty() ? say("return.which.lacking", String.join(", ", lacking)) : "";
        var words = (count + " " + why).strip();
        return words.isEmpty() ? null : words;
    }

    /** What is to be put right about a module. */
    String problem(String module) {
        var why = refused.get(module);
        if (why != null) {
            return why;
        }
        var name = unknown.get(module);
        return name == null ? say("return.which.missing", words(module)) : say("return.which.unknown", name);
    }

    /** Whether there is something to show, and nothing left to ask. */
    boolean isTold() {
        return which.questions().isEmpty() && !(which.tables().isEmpty() && counts.isEmpty());
    }

    List<String> modules() {
        return ReturnReader.modules();
    }

    boolean needed(String module) {
        return module.equals(ReturnFile.HEADER.title());
    }

    private boolean isMissing(String module) {
        return missing.contains(module);
    }

    @Nullable
    String table(String module) {
        return which.modules().get(module);
    }

    static String words(String module) {
        return say("return.module." + module);
    }
}
