package org.kith.daynotes;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.people.Caseload;
import org.kith.withholding.Passages;

/**
 * The name of one young person in what is written to another, who will read it. It may be meant: advice, never a bar.
 *
 * @param named the name as it stands there
 * @param to to whom the words are written
 */
record Mention(String named, String to) {

    private static final Pattern CAPITAL = Pattern.compile("[\\p{Lu}\\p{Lt}\\p{Lo}]\\S*");

    /** Words written to somebody. */
    private record Note(Caseload.Person to, String words) {
        Set<String> capitals() {
            return CAPITAL.matcher(words).results().map(MatchResult::group).collect(Collectors.toSet());
        }
    }

    /**
     * Names are looked for without their accents, and with their capital, so that "will" is nobody; what is kept back already is left alone.
     *
     * @param folding answers how each of some texts is compared
     */
    static List<Mention> in(
            DayForm form, List<Caseload.Person> people, Function<Set<String>, Map<String, String>> folding) {
        var known = people.stream().collect(Collectors.toMap(Caseload.Person::id, Function.identity()));
        var notes = form.notes().stream()
                .filter(note -> known.containsKey(note.person()))
                .map(note -> new Note(Objects.requireNonNull(known.get(note.person())), words(note)))
                .toList();
        var names = new LinkedHashSet<String>();
        people.forEach(person -> names.addAll(namesOf(person)));
        var texts = new HashSet<String>(names);
        for (var note : notes) {
            texts.add(note.words());
            texts.addAll(note.capitals());
        }
        var folded = folding.apply(texts);
        return notes.stream().flatMap(note -> named(note, names, folded)).toList();
    }

    private static Stream<Mention> named(Note note, Set<String> names, Map<String, String> folded) {
        var own = namesOf(note.to()).stream()
                .map(name -> folded.getOrDefault(name, name))
                .collect(Collectors.toSet());
        return names.stream()
                .filter(name -> !own.contains(folded.getOrDefault(name, name)) && stands(name, note, folded))
                .map(name -> new Mention(name, note.to().name()));
    }

    private static String words(DayForm.Note note) {
        return new Passages(List.of()).takeApart(note.form().tidyWords()).words();
    }

    /** The name they go by, and the first word of it. */
    private static Set<String> namesOf(Caseload.Person person) {
        if (person.knownAs() == null) {
            return Set.of();
        }
        var first = person.knownAs().split(" ", 2)[0];
        return first.length() < 2 ? Set.of(person.knownAs()) : new LinkedHashSet<>(List.of(person.knownAs(), first));
    }

    private static boolean stands(String name, Note note, Map<String, String> folded) {
        var sought = folded.getOrDefault(name, name);
        var words = folded.getOrDefault(note.words(), note.words());
        return isWholeIn(words, sought)
                && (!Character.isUpperCase(name.codePointAt(0))
                        || note.capitals().stream().anyMatch(word -> folded.getOrDefault(word, word)
                                .startsWith(sought.split(" ", 2)[0])));
    }

    private static boolean isWholeIn(String words, String sought) {
        for (var at = words.indexOf(sought); at >= 0; at = words.indexOf(sought, at + 1)) {
            if ((at == 0 || !Character.isLetterOrDigit(words.codePointBefore(at)))
                    && (at + sought.length() == words.length()
                            || !Character.isLetterOrDigit(words.codePointAt(at + sought.length())))) {
                return true;
            }
        }
        return false;
    }
}
