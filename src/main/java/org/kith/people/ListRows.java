package org.kith.people;

import static java.util.stream.Collectors.joining;

/**
 * Where the rows of one page of the list come from, each of which costs by what the page shows, however many there are.
 *
 * @param filter what was chosen
 * @param after the condition of whatever follows where somebody turned to, on {@code young_person_figures f}; empty for nothing
 * @param words what is asked of the worker {@code w} and their account {@code a} too; empty for nothing
 * @param by the list's order
 * @param most how many are read
 */
record ListRows(ListFilter filter, String after, String words, String by, int most) {
    /** Whoever looks for common words finds a page full among so many; where not, those who have all of them are few. */
    private static final int SOON = 500;

    /** So does whoever asks for a kind that is common; others are read kind by kind. */
    private static final int SOON_OF_A_KIND = 300;

    private static final String HERE = "f.organisation_id = (select kith.organisation())";

    /** Those who were found before, each by their id, and never by reading everybody. */
    String ofThose() {
        return "select f.* from unnest(:found::uuid[]) u (id) cross join lateral (select * from young_person_figures f"
                + " where f.young_person_id = u.id limit 1) f" + whoWorks()
                + " where ((select kith.sees_whole_organisation()) or f.team_id = any ((select kith.teams())::uuid[]))"
                + after + each("f.kind") + said() + ordered(most);
    }

    /** All the viewer sees. */
    String ofAll() {
        return eachTeamOrAll(whose -> those(whose, most));
    }

    /** The first of them, of whom those are taken that are of the kind and have the words. */
    String ofTheFirst() {
        var soon = words.isEmpty() ? SOON_OF_A_KIND : SOON;
        return eachTeamOrAll(whose -> "select f.* from (" + those(whose, soon) + ") f" + whoWorks() + " where true"
                + each("f.kind") + said() + ordered(most));
    }

    private interface Rows {
        String of(String whose);
    }

    /** Of each of the viewer's teams, or of the whole organisation where they see it, no more than a page is read; then those are put in order. */
    private String eachTeamOrAll(Rows rows) {
        return "select f.* from (select l.* from unnest((select kith.teams())::uuid[]) t (id) cross join lateral ("
                + rows.of("f.team_id = t.id") + ") l where not (select kith.sees_whole_organisation()) union all ("
                + rows.of("(select kith.sees_whole_organisation())") + ")) f" + ordered(most);
    }

    /** The same of each kind there is, found one after the other in an index; whoever sees the whole organisation chooses by age and care alone. */
    String ofEachKind() {
        var next = "(select f.%1$s from young_person_figures f where " + HERE + " and %2$s order by f.%1$s limit 1)";
        return "with recursive kinds (team, kind) as (select t.id, " + next.formatted("kind", "f.team_id = t.id")
                + " from unnest((select kith.teams())::uuid[]) t (id) where not (select kith.sees_whole_organisation())"
                + " union all select k.team, " + next.formatted("kind", "f.team_id = k.team and f.kind > k.kind")
                + " from kinds k where k.kind is not null),"
                + " stands (kind) as (select " + next.formatted("stands", "true")
                + " where (select kith.sees_whole_organisation()) union all select "
                + next.formatted("stands", "f.stands > s.kind") + " from stands s where s.kind is not null)"
                + " select f.* from (select l.* from kinds k cross join lateral ("
                + those("f.team_id = k.team and f.kind = k.kind", most) + ") l where true" + each("k.kind")
                + " union all select l.* from stands s cross join lateral (" + those("f.stands = s.kind", most)
                + ") l where true" + each("s.kind") + ") f" + ordered(most);
    }

    private String those(String whose, int first) {
        return "select f.* from young_person_figures f where " + HERE + " and " + whose + after + ordered(first);
    }

    private String each(String kind) {
        return ListConditions.of(filter, kind).stream()
                .map(one -> " and " + one)
                .collect(joining());
    }

    private String said() {
        return words.isEmpty() ? "" : " and " + words;
    }

    // How many is part of the statement: a plan made for any number reckons with a tenth of all.
    private String ordered(int first) {
        return " order by " + by + " limit " + first;
    }

    /** Looked up for each and never joined: the order would be lost. */
    private String whoWorks() {
        return words.isEmpty() || !filter.namesWorkers()
                ? ""
                : " left join lateral (select * from worker w where w.id = f.worker_id offset 0) w on true"
                        + " left join lateral (select * from account a where a.id = w.account_id offset 0) a on true";
    }
}
