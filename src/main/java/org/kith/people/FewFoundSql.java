package org.kith.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the few young people that search words may mean, by an index and without asking everybody. */
@Component
class FewFoundSql {
    /** Whoever has more hits than this for each of their words finds a page full soon in the list's own order, unless hardly anybody has all of them. */
    static final int MOST = 1_000;

    /** So many hits of a word are read to find those who have the others too: they are thin, and 20,000 of them quicker read than 2,000 young people. */
    private static final int MANY = 20_000;

    /** A worker's young people are found with the worker. Where so many workers are called so that not all were found, the word means many. */
    private static final String HITS = """
            with called as materialized (select c.id from kith.workers_called(:part, :most) c (id))
            select h.id from (
                select * from kith.called_with(:part, :most) c (id)
                union all
                (select f.young_person_id from (select distinct c.id from called c) one
                  cross join lateral (select * from worker w where w.id = one.id offset 0) w
                  left join lateral (select * from account a where a.id = w.account_id offset 0) a on true
                  cross join lateral (
                    select f.young_person_id from young_person_figures f
                     where f.organisation_id = (select kith.organisation()) and f.worker_id = w.id limit :most) f
                  where kith.worker_looked_through(a.folded_name, w.folded_name, w.folded_code) like all ((select kith.name_patterns(:word))::text[])
                  limit :most)
                union all
                select null from called where (select count(*) from called) >= :most) h
             limit :most
            """;

    /** By their own names and numbers alone. */
    private static final String OWN_HITS = "select * from kith.called_with(:part, :most) c (id)";

    /** So many are looked at where very many are meant, which is said then. */
    static final int FAR = 2_000;

    private static final int LETTERS_OF_A_PART = 24;

    private final JdbcClient jdbc;

    FewFoundSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whoever may be meant by the word that fewest are called by, of those typed; nothing where all of them mean many, or where there are none.
     *
     * @param namesWorkers whether a word may name who works with them
     */
    Optional<UUID[]> by(String typed, boolean namesWorkers) {
        return words(typed).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(word -> hits(word, MOST, namesWorkers))
                .flatMap(Optional::stream)
                .findFirst()
                .map(hits -> hits.toArray(UUID[]::new));
    }

    /**
     * Whom words may mean.
     *
     * @param areAll not where so many are called so that only the first were looked at
     */
    record Found(UUID[] ids, boolean areAll) {
        static Found of(Collection<UUID> ids) {
            return new Found(ids.stream().sorted().limit(FAR).toArray(UUID[]::new), ids.size() <= FAR);
        }
    }

    /** Whoever may be meant by all the words, of those typed that are not beyond counting; where all are, the first by the longest of them. */
    Found byAll(String typed, boolean namesWorkers) {
        var words = words(typed);
        return words.stream()
                .map(word -> hits(word, MANY, namesWorkers))
                .flatMap(Optional::stream)
                .reduce((some, others) -> {
                    some.retainAll(others);
                    return some;
                })
                .map(Found::of)
                .orElseGet(() -> new Found(first(words, namesWorkers), false));
    }

    private UUID[] first(List<String> words, boolean namesWorkers) {
        return words.stream().max(Comparator.comparingInt(String::length)).stream()
                .flatMap(word -> read(word, FAR, namesWorkers).stream())
                .filter(Objects::nonNull)
                .distinct()
                .toArray(UUID[]::new);
    }

    /** Whose worker that is; of a worker of very many, the first. */
    Found with(UUID worker) {
        return Found.of(
                jdbc.sql("""
                        select f.young_person_id from young_person_figures f
                         where f.organisation_id = (select kith.organisation()) and f.worker_id = ? order by f.worker_id limit
                        """ + (FAR + 1)).param(worker).query(UUID.class).list());
    }

    private List<String> words(String typed) {
        return jdbc.sql("select word from string_to_table(kith.folded(?), ' ') word where word <> '' limit 8")
                .param(typed)
                .query(String.class)
                .list();
    }

    /** Whoever may be meant by a word; nothing where its hits are so many or more. */
    private Optional<Set<UUID>> hits(String word, int most, boolean namesWorkers) {
        var hits = read(word, most, namesWorkers);
        return hits.size() < most ? Optional.of(new HashSet<>(hits)) : Optional.empty();
    }

    private List<UUID> read(String word, int most, boolean namesWorkers) {
        var part = word.codePoints()
                .limit(LETTERS_OF_A_PART)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        // How many is part of the statement: a plan made for any number reckons with a tenth of all.
        var statement = jdbc.sql((namesWorkers ? HITS : OWN_HITS).replace(":most", String.valueOf(most)))
                .param("part", part);
        return (namesWorkers ? statement.param("word", word) : statement)
                .query(UUID.class)
                .list();
    }
}
