package org.kith.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What typed words mean to the search. Asks PostgreSQL how it takes words, and reads no table. */
@Component
class SearchQuerySql {

    /** In a search of more words their ends are left as they are, or it would be longer than PostgreSQL takes. */
    private static final int MOST = 10;

    /** A word of fewer letters is easily another one. */
    private static final int SHORT = 4;

    /** A word with a hyphen, which PostgreSQL looks for before its parts; they are enough, and Anne-Marie is Anne Marie too. */
    private static final Pattern WITH_HYPHEN = Pattern.compile("'[^' ]+-[^' ]+' <-> ");

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    private final JdbcClient jdbc;

    SearchQuerySql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A word and what the search takes it for. */
    private record Lexeme(String word, String lexeme) {}

    /** Null when there is nothing in the words to look for, as in {@code "&!"}. */
    @Nullable
    SearchQuery of(String words) {
        if (words.isEmpty()) {
            return SearchQuery.ANYTHING;
        }
        var terms = SearchTerms.of(words);
        for (var language : List.of(SearchQuery.ENGLISH, SearchQuery.AS_WRITTEN)) {
            var query = query(language, terms);
            if (!query.isEmpty()) {
                return SearchQuery.of(language, query, forms(language, SearchTerms.words(terms)));
            }
        }
        return null;
    }

    private String query(String language, List<List<String>> terms) {
        var each = jdbc.sql("""
                        select websearch_to_tsquery(cast(? as regconfig), kith.folded_letters(t.term))::text
                          from unnest(cast(? as text[])) with ordinality t (term, number) order by t.number
                        """)
                .param(language)
                .param(terms.stream().flatMap(List::stream).toArray(String[]::new))
                .query(String.class)
                .list();
        return WITH_HYPHEN.matcher(SearchTerms.joined(terms, each)).replaceAll("");
    }

    /** Each lexeme of these words with those of all forms of the word. Endings must be looked for in the word as typed: English cuts some off. */
    private Map<String, Set<String>> forms(String language, String words) {
        var typed = lexemes(language, "unnest(tsvector_to_array(to_tsvector('simple', ?)))", words).stream()
                .filter(one -> LETTERS.matcher(one.word()).matches())
                .toList();
        var forms = new HashMap<String, Set<String>>();
        for (var one : typed) {
            forms.put(one.word(), typed.size() > MOST ? WelshForms.beginnings(one.word()) : WelshForms.of(one.word()));
        }
        var taken = taken(language, forms.values().stream().flatMap(Set::stream).collect(toSet()));
        var found = new HashMap<String, Set<String>>();
        for (var one : typed) {
            var lexemes = found.computeIfAbsent(one.lexeme(), lexeme -> new HashSet<>(Set.of(lexeme)));
            forms.getOrDefault(one.word(), Set.of())
                    .forEach(form -> lexemes.addAll(taken.getOrDefault(form, Set.of())));
        }
        return found;
    }

    /** Without those English cuts down to a short word that is none of the forms: {@code ganed} would find every {@code gan}. */
    private Map<String, Set<String>> taken(String language, Set<String> forms) {
        return lexemes(language, "unnest(cast(? as text[]))", forms.toArray(String[]::new)).stream()
                .filter(one ->
                        one.lexeme().length() >= Math.min(SHORT, one.word().length()) || forms.contains(one.lexeme()))
                .collect(groupingBy(Lexeme::word, mapping(Lexeme::lexeme, toSet())));
    }

    /** Without the words that are too common to be looked for. */
    private List<Lexeme> lexemes(String language, String from, Object words) {
        return jdbc.sql(
                        "select w.word, t.lexeme from " + from
                                + " w (word), unnest(ts_lexize(cast(? as regdictionary), kith.folded_letters(w.word))) t (lexeme)")
                .param(words)
                .param(SearchQuery.dictionary(language))
                .query(Lexeme.class)
                .list();
    }
}
