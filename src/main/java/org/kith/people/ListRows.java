package org.kith.people;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * Where the rows of one page of the list come from.
 *
 * @param conditions on {@code young_person_figures f}
 * @param words whether they ask for the worker {@code w} and their account {@code a} too
 */
record ListRows(List<String> conditions, boolean words) {

    /** A few young people who were found before, or all the viewer sees, in the list's order. */
    String inOrder(String by, int most, boolean few) {
        var where = conditions.stream().map(one -> " and " + one).collect(joining());
        // How many is part of the statement: a plan made for any number reckons with a tenth of all.
        var limited = " order by " + by + " limit " + most;
        return few ? ofThose(where + limited) : ofAll(where + limited) + limited;
    }

    /** Each by their id, and never by reading everybody. */
    private String ofThose(String ordered) {
        return "select f.* from unnest(:found::uuid[]) u (id) cross join lateral (select * from young_person_figures f"
                + " where f.young_person_id = u.id limit 1) f" + whoWorks()
                + " where ((select kith.sees_whole_organisation()) or f.team_id = any ((select kith.teams())::uuid[]))"
                + ordered;
    }

    /** Of each of the viewer's teams, or of the whole organisation where they see it, no more than a page is read; then those are put in order. */
    private String ofAll(String ordered) {
        var rows = "select f.* from young_person_figures f" + whoWorks();
        return "select f.* from (select l.* from unnest((select kith.teams())::uuid[]) t (id) cross join lateral ("
                + rows + " where f.organisation_id = (select kith.organisation()) and f.team_id = t.id" + ordered
                + ") l where not (select kith.sees_whole_organisation()) union all (" + rows
                + " where (select kith.sees_whole_organisation()) and f.organisation_id = (select kith.organisation())"
                + ordered + ")) f";
    }

    /** Looked up for each and never joined: the order would be lost. */
    private String whoWorks() {
        return words
                ? " left join lateral (select * from worker w where w.id = f.worker_id offset 0) w on true"
                        + " left join lateral (select * from account a where a.id = w.account_id offset 0) a on true"
                : "";
    }
}
