package org.kith.record;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kith.people.Caseload;

/**
 * The name of one young person in what is written to another, who will read it. It may be meant: advice, never a bar.
 *
 * @param named the name as it stands there
 * @param to to whom the words are written
 */
record Mention(String named, String to) {

    /** Names are looked for as they are written, so that "will" is nobody; what is kept back already is left alone. */
    static List<Mention> in(DayForm form, List<Caseload.Person> people) {
        var known = people.stream().collect(Collectors.toMap(Caseload.Person::id, Function.identity()));
        var names = new LinkedHashSet<String>();
        people.forEach(person -> names.addAll(namesOf(person)));
        var found = new ArrayList<Mention>();
        for (var note : form.notes()) {
            var to = known.get(note.person());
            if (to != null) {
                var own = namesOf(to);
                var words = new Passages(List.of())
                        .takeApart(note.form().tidyWords())
                        .words();
                names.stream()
                        .filter(name -> !own.contains(name) && stands(name, words))
                        .forEach(name -> found.add(new Mention(name, DayChoicePage.name(to))));
            }
        }
        return List.copyOf(found);
    }

    /** The name they go by, and the first word of it. */
    private static Set<String> namesOf(Caseload.Person person) {
        if (person.knownAs() == null) {
            return Set.of();
        }
        var first = person.knownAs().split(" ", 2)[0];
        return first.length() < 2 ? Set.of(person.knownAs()) : new LinkedHashSet<>(List.of(person.knownAs(), first));
    }

    private static boolean stands(String name, String words) {
        return words.contains(name)
                && Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
                        .matcher(words)
                        .find();
    }
}
