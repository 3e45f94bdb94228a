package org.kith.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Typed words as they are meant: all of them are looked for, words in quotes beside each other, one after a minus is not to be there, and where
 * {@code or} (in Welsh {@code neu}) stands between two, either will do. It binds these two closer than the others: {@code flat tea or coffee} is the
 * flat with either, as people know it from searching elsewhere.
 */
final class SearchTerms {
    private static final Pattern TERM = Pattern.compile("-?\"[^\"]*\"|[^\\s\"]+");
    private static final Set<String> EITHER = Set.of("or", "neu");

    private SearchTerms() {}

    /** What must be there, each with what will do in its place; each as PostgreSQL's web search takes it. */
    static List<List<String>> of(String typed) {
        var all = new ArrayList<List<String>>();
        var either = false;
        for (var found : TERM.matcher(typed).results().toList()) {
            var term = found.group();
            if (EITHER.contains(term.toLowerCase(Locale.ROOT))) {
                either = !all.isEmpty();
            } else if (either) {
                all.getLast().add(term);
                either = false;
            } else {
                all.add(new ArrayList<>(List.of(term)));
            }
        }
        return all;
    }

    /** Whether nothing stands beside an {@code or}. */
    static boolean isOrAlone(String typed) {
        return of(typed).isEmpty() && TERM.matcher(typed).find();
    }

    /** All that is looked for, without what stands between. */
    static String words(List<List<String>> terms) {
        return terms.stream().flatMap(List::stream).collect(Collectors.joining(" "));
    }

    /** All of them as one query of those PostgreSQL made of each, in their order; what it takes for too common is left out. */
    static String joined(List<List<String>> terms, List<String> queries) {
        var each = queries.iterator();
        var all = new ArrayList<String>();
        for (var some : terms) {
            var either = some.stream()
                    .map(term -> each.next())
                    .filter(query -> !query.isEmpty())
                    .toList();
            if (!either.isEmpty()) {
                all.add("( " + String.join(" ) | ( ", either) + " )");
            }
        }
        return all.isEmpty() ? "" : "( " + String.join(" ) & ( ", all) + " )";
    }
}
