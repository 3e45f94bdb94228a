package org.kith.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** What of the list's filter was chosen, as conditions on {@code young_person_figures f}; for words on the worker {@code w} and their account {@code a} too. */
final class ListConditions {
    private final List<String> conditions = new ArrayList<>();
    private final MapSqlParameterSource values;

    private ListConditions(MapSqlParameterSource values) {
        this.values = values;
    }

    static List<String> of(ListFilter filter, LocalDate asOf, MapSqlParameterSource values) {
        var all = new ListConditions(values);
        all.worker(filter);
        all.age(filter.age(), asOf);
        all.status(filter.status());
        all.workers(filter.workers());
        all.happened(filter.happened());
        return all.conditions;
    }

    private void worker(ListFilter filter) {
        if (filter.worker() != null) {
            values.addValue("worker", filter.worker());
            conditions.add("f.worker_id = :worker");
        }
    }

    private void age(Choice.@Nullable Age age, LocalDate asOf) {
        if (age != null) {
            values.addValue("bornAfter", asOf.minusYears(age.oldest + 1L))
                    .addValue("bornUntil", asOf.minusYears(age.youngest));
            conditions.add(
                    "f.birth_place > kith.birth_place(:bornAfter) and f.birth_place <= kith.birth_place(:bornUntil)");
        }
    }

    private void status(Choice.@Nullable Status status) {
        if (status != null) {
            conditions.add(
                    switch (status) {
                        case IN_CARE -> "f.in_care";
                        case CARE_LEAVER -> "f.care_leaver";
                    });
        }
    }

    private void workers(Choice.@Nullable Workers workers) {
        if (workers != null) {
            values.addValue("least", workers.least).addValue("mostWorkers", workers.most);
            conditions.add("coalesce(f.workers, 0) between :least and :mostWorkers");
        }
    }

    private void happened(Choice.@Nullable Happened happened) {
        if (happened != null) {
            conditions.add(
                    switch (happened) {
                        case NOBODY_NOW -> "f.attention_place <= -:nobodyNow";
                        case DAYS_WITHOUT -> "f.days_place < 0";
                        case ASKED -> "f.asked_by_child > 0";
                    });
        }
    }

    /** That they, or who works with them, are called by all the words; nothing where none were typed. */
    static String words(ListFilter filter, MapSqlParameterSource values) {
        if (filter.words().isEmpty()) {
            return "";
        }
        values.addValue("words", filter.words());
        // As a case, so that a plan reckons with many: where they are few, they were found before.
        return """
                case when concat_ws(' ', f.looked_through, kith.worker_looked_through(a.folded_name, w.folded_name, w.folded_code))
                like all ((select kith.name_patterns(:words))::text[]) then true else false end""";
    }
}
