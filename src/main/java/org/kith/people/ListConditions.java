package org.kith.people;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/**
 * What of the list's filter was chosen, as conditions on the kind of a young person, in which all of it stands side by side: see
 * {@code kith.list_stands} and {@code kith.list_company}.
 */
final class ListConditions {
    private final String kind;
    private final List<String> conditions = new ArrayList<>();

    private ListConditions(String kind) {
        this.kind = kind;
    }

    /** @param kind where the kind stands */
    static List<String> of(ListFilter filter, String kind) {
        var all = new ListConditions(kind);
        all.age(filter.age());
        all.status(filter.status());
        all.workers(filter.workers());
        all.happened(filter.happened());
        return all.conditions;
    }

    private void age(Choice.@Nullable Age age) {
        if (age != null) {
            conditions.add("(" + kind + ") / 256 = " + age.ordinal());
        }
    }

    private void status(Choice.@Nullable Status status) {
        if (status != null) {
            has(
                    switch (status) {
                        case IN_CARE -> 128;
                        case CARE_LEAVER -> 64;
                    });
        }
    }

    private void workers(Choice.@Nullable Workers workers) {
        if (workers != null) {
            conditions.add("(" + kind + ") / 8 % 8 between " + workers.least + " and " + workers.most);
        }
    }

    private void happened(Choice.@Nullable Happened happened) {
        if (happened != null) {
            has(
                    switch (happened) {
                        case NOBODY_NOW -> 4;
                        case DAYS_WITHOUT -> 2;
                        case ASKED -> 1;
                    });
        }
    }

    private void has(int part) {
        conditions.add("(" + kind + ") & " + part + " <> 0");
    }

    /** That they, or who works with them where that may be asked, are called by all the words; nothing where none were typed. */
    static String words(ListFilter filter, MapSqlParameterSource values) {
        if (filter.words().isEmpty()) {
            return "";
        }
        values.addValue("words", filter.words());
        var called = filter.namesWorkers()
                ? "concat_ws(' ', f.looked_through, kith.worker_looked_through(a.folded_name, w.folded_name, w.folded_code))"
                : "f.looked_through";
        // As a case, so that a plan reckons with many: where they are few, they were found before.
        return "case when " + called
                + " like all ((select kith.name_patterns(:words))::text[]) then true else false end";
    }
}
