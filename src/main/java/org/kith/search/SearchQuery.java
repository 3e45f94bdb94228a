package org.kith.search;

import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What words mean to PostgreSQL's search, as tsqueries in text.
 *
 * @param language the text search configuration; {@code simple} takes words as written, for searches English would find too common
 * @param written the words as typed
 * @param welsh the same with each word in any of its Welsh forms, for finding texts in Welsh
 * @param marked the same, for marking what was found in them
 */
record SearchQuery(String language, String written, String welsh, String marked) {
    static final String ENGLISH = "english";
    static final String AS_WRITTEN = "simple";

    /** No words at all: every entry is meant. */
    static final SearchQuery ANYTHING = new SearchQuery(ENGLISH, "", "", "");

    private static final Pattern LEXEME = Pattern.compile("'((?:[^']++|'')*+)'");

    /** So many letters forms of one word mostly share. */
    private static final int SHARED = 3;

    /**
     * The same search for texts in English and in Welsh.
     *
     * @param query a tsquery as PostgreSQL writes it, each lexeme in quotes
     * @param forms what else each lexeme may be in Welsh, as lexemes
     */
    static SearchQuery of(String language, String query, Map<String, Set<String>> forms) {
        var marked = LEXEME.matcher(query).replaceAll(found -> any(found, forms, ""));
        var welsh = LEXEME.matcher(query).replaceAll(found -> any(found, forms, "'%s':* & "));
        return new SearchQuery(language, query, welsh, marked);
    }

    String dictionary() {
        return dictionary(language);
    }

    static String dictionary(String language) {
        return language.equals(ENGLISH) ? "english_stem" : "simple";
    }

    /** All that is looked for, folded as texts are. */
    Set<String> lexemes() {
        return LEXEME.matcher(marked)
                .results()
                .map(found -> found.group(1).replace("''", "'"))
                .collect(Collectors.toSet());
    }

    boolean stems() {
        return language.equals(ENGLISH);
    }

    /**
     * One word has hundreds of forms and a text has none of most: those that begin alike are only looked for after their beginning. A beginning
     * would mark other words as well, so there is none in what is marked.
     */
    private static String any(MatchResult lexeme, Map<String, Set<String>> forms, String beginning) {
        var alike = forms.getOrDefault(lexeme.group(1), Set.of()).stream()
                .sorted()
                .collect(Collectors.groupingBy(form -> form.substring(0, Math.min(SHARED, form.length()))));
        if (alike.isEmpty()) {
            return Matcher.quoteReplacement(lexeme.group());
        }
        return alike.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(group -> "( " + beginning.formatted(group.getKey()) + "( '"
                        + String.join("' | '", group.getValue()) + "' ) )")
                .collect(Collectors.joining(" | ", "( ", " )"));
    }
}
