package org.kith.people;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that read what figures are worked out from, and keep them. */
@Component
class FiguresSql {
    /** Counted up whenever the same record comes to other figures than before. */
    private static final int RULES = 3;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Spells spells;

    FiguresSql(JdbcClient jdbc, JdbcTemplate batches, Spells spells) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.spells = spells;
    }

    record Kept(UUID organisation, boolean dayByDay) {}

    List<Kept> organisations() {
        return jdbc.sql("select id as organisation, covered_until is null as day_by_day from organisation")
                .query(Kept.class)
                .list();
    }

    /** Whether somebody's figures are still those of former rules. */
    boolean hasOfFormerRules(UUID organisation) {
        return jdbc.sql("select exists (select from young_person_figures where organisation_id = ? and rules < ?)")
                .params(organisation, RULES)
                .query(Boolean.class)
                .single();
    }

    List<UUID> everybody(UUID organisation) {
        return jdbc.sql("select id from young_person where organisation_id = ?")
                .param(organisation)
                .query(UUID.class)
                .list();
    }

    Map<UUID, Story> stories(UUID organisation, List<UUID> youngPeople) {
        var ids = youngPeople.toArray(UUID[]::new);
        var episodes = byYoungPerson("select * from episode where young_person_id = any (?)", ids, StoryRows::episode);
        var times = spells.of(organisation, youngPeople);
        var answers = byYoungPerson(
                "select * from care_leaver_status where young_person_id = any (?)",
                ids,
                row -> row.getString("in_touch"));
        var born = born(ids);
        var stories = new LinkedHashMap<UUID, Story>();
        for (var id : born.keySet()) {
            stories.put(
                    id,
                    Story.of(
                            born.get(id),
                            episodes.getOrDefault(id, List.of()),
                            times.getOrDefault(id, List.of()),
                            answers.getOrDefault(id, List.of())));
        }
        return stories;
    }

    private Map<UUID, LocalDate> born(UUID[] ids) {
        var born = new LinkedHashMap<UUID, LocalDate>();
        jdbc.sql("select id, date_of_birth from young_person where id = any (?) order by id")
                .param(ids)
                .query(row -> {
                    born.put(row.getObject("id", UUID.class), row.getObject("date_of_birth", LocalDate.class));
                });
        return born;
    }

    /** Who was only ever assigned in Kith is no worker of a return: then {@code worker_since} stands without one. */
    void save(UUID organisation, List<YoungPersonFigures> figures) {
        batches.batchUpdate("""
                insert into young_person_figures as f (young_person_id, organisation_id, as_of, worker_id, worker_since, nobody_since,
                    care_leaver, in_care, workers, changes, asked_by_child, days, days_without_worker, longest_spell_days,
                    current_spell_days, upc_days, attention, not_in_return, rules)
                values (?, ?, ?, (select w.id from worker w where w.id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (young_person_id) do update set (as_of, worker_id, worker_since, nobody_since, care_leaver, in_care,
                    workers, changes, asked_by_child, days, days_without_worker, longest_spell_days, current_spell_days, upc_days,
                    attention, not_in_return, rules)
                  = (excluded.as_of, excluded.worker_id, excluded.worker_since, excluded.nobody_since, excluded.care_leaver,
                    excluded.in_care, excluded.workers, excluded.changes, excluded.asked_by_child, excluded.days,
                    excluded.days_without_worker, excluded.longest_spell_days, excluded.current_spell_days, excluded.upc_days,
                    excluded.attention, excluded.not_in_return, excluded.rules)
                where f.organisation_id = excluded.organisation_id
                """, figures, figures.size(), (row, of) -> fill(row, organisation, of));
    }

    private static void fill(PreparedStatement row, UUID organisation, YoungPersonFigures of) throws SQLException {
        var company = of.company();
        set(row, 1, of.youngPerson(), organisation, of.asOf());
        row.setObject(4, company.worker() == null ? null : UUID.fromString(company.worker()), Types.OTHER);
        row.setObject(5, company.since(), Types.DATE);
        row.setObject(6, company.nobodySince(), Types.DATE);
        set(row, 7, of.careLeaver(), of.inCare());
        fill(row, 9, of.year());
        row.setLong(17, of.attention());
        row.setObject(18, of.notInReturn(), Types.INTEGER);
        row.setInt(19, RULES);
    }

    private static void fill(PreparedStatement row, int from, @Nullable Continuity year) throws SQLException {
        if (year == null) {
            for (int i = from; i < from + 8; i++) {
                row.setNull(i, Types.NUMERIC);
            }
            return;
        }
        set(row, from, year.workers(), year.changes(), year.askedByChild(), year.days(), year.daysWithoutWorker());
        set(row, from + 5, year.longestSpellDays(), year.currentSpellDays(), year.upc());
    }

    private static void set(PreparedStatement row, int from, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            row.setObject(from + i, values[i]);
        }
    }

    private <T> Map<UUID, List<T>> byYoungPerson(String sql, UUID[] ids, Reader<T> reader) {
        var read = new HashMap<UUID, List<T>>();
        jdbc.sql(sql).param(ids).query(row -> {
            read.computeIfAbsent(row.getObject("young_person_id", UUID.class), id -> new ArrayList<>())
                    .add(reader.read(row));
        });
        return read;
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
