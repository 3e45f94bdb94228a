package org.kith.people;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * Where the rows of one page of the list come from.
 *
 * @param conditions on {@code young_person_figures f}
 * @param words what is asked of the worker {@code w} and their account {@code a} too; empty for nothing
 * @param by the list's order
 * @param most how many are read
 */
record ListRows(List<String> conditions, String words, String by, int most) {
    /** Whoever looks for common words finds a page full among so many; where not, those who have all of them are few. */
    private static final int SOON = 1_000;

    /** Those who were found before, each by their id, and never by reading everybody. */
    String ofThose() {
        return "select f.* from unnest(:found::uuid[]) u (id) cross join lateral (select * from young_person_figures f"
                + " where f.young_person_id = u.id limit 1) f" + whoWorks()
                + " where ((select kith.sees_whole_organisation()) or f.team_id = any ((select kith.teams())::uuid[]))"
                + where() + said() + ordered(most);
    }

    /** All the viewer sees. */
    String ofAll() {
        return eachTeamOrAll(
                whose -> "select f.* from young_person_figures f" + whoWorks() + " where " + whose + where() + said());
    }

    /** The first of all the viewer sees, of which those are taken that have the words. */
    String ofTheFirst() {
        return eachTeamOrAll(whose -> "select f.* from (select f.* from young_person_figures f where " + whose + where()
                + ordered(SOON) + ") f" + whoWorks() + " where true" + said());
    }

    private interface Rows {
        String of(String whose);
    }

    /** Of each of the viewer's teams, or of the whole organisation where they see it, no more than a page is read; then those are put in order. */
    private String eachTeamOrAll(Rows rows) {
        var here = "f.organisation_id = (select kith.organisation())";
        return "select f.* from (select l.* from unnest((select kith.teams())::uuid[]) t (id) cross join lateral ("
                + rows.of(here + " and f.team_id = t.id") + ordered(most)
                + ") l where not (select kith.sees_whole_organisation()) union all ("
                + rows.of("(select kith.sees_whole_organisation()) and " + here) + ordered(most) + ")) f"
                + ordered(most);
    }

    private String where() {
        return conditions.stream().map(one -> " and " + one).collect(joining());
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
        return words.isEmpty()
                ? ""
                : " left join lateral (select * from worker w where w.id = f.worker_id offset 0) w on true"
                        + " left join lateral (select * from account a where a.id = w.account_id offset 0) a on true";
    }
}
