package org.kith.continuity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Statements that read what figures are worked out from, and keep them. */
@Component
class FiguresSql {
    /** Counted up whenever the same record comes to other figures than before. */
    static final int RULES = 5;

    /** Each by their key, as many as are told: a row of everybody, read once for every few, would cost by the square of how many they are.
     * Who was only ever assigned in Kith is no worker of a return: then {@code worker_since} stands without one. */
    private static final String AGAIN = """
            update young_person_figures f set (as_of, worker_id, worker_since, nobody_since, care_leaver, in_care, workers, changes,
                   asked_by_child, days, days_without_worker, longest_spell_days, current_spell_days, upc_days, attention, not_in_return, rules)
                 = (v.as_of, w.id, v.worker_since, v.nobody_since, v.care_leaver, v.in_care,
                   v.workers, v.changes, v.asked_by_child, v.days, v.days_without_worker, v.longest_spell_days, v.current_spell_days,
                   v.upc_days, v.attention, v.not_in_return, :rules)
              from json_populate_recordset(null::young_person_figures, :figures::json) v left join worker w on w.id = v.worker_id
             where f.young_person_id = any (:those) and f.young_person_id = v.young_person_id and f.organisation_id = :organisation
            """;

    /** Their place in lists is kept with them, as the young people say now. */
    private static final String FOR_THE_FIRST_TIME = """
            insert into young_person_figures (young_person_id, organisation_id, as_of, worker_id, worker_since, nobody_since,
                   care_leaver, in_care, workers, changes, asked_by_child, days, days_without_worker, longest_spell_days,
                   current_spell_days, upc_days, attention, not_in_return, rules, team_id, place, looked_through, birth_place)
            select y.id, y.organisation_id, v.as_of, (select w.id from worker w where w.id = v.worker_id), v.worker_since, v.nobody_since,
                   v.care_leaver, v.in_care, v.workers, v.changes, v.asked_by_child, v.days, v.days_without_worker, v.longest_spell_days,
                   v.current_spell_days, v.upc_days, v.attention, v.not_in_return, :rules, y.team_id,
                   kith.place_in_list(y.known_as, y.folded_name, y.child_number),
                   kith.looked_through(y.folded_name, y.child_number), kith.birth_place(y.date_of_birth)
              from json_populate_recordset(null::young_person_figures, :figures::json) v
             cross join lateral (select * from young_person y where y.id = v.young_person_id offset 0) y
             where y.organisation_id = :organisation and y.joined_to is null and not exists (select from young_person_figures f where f.young_person_id = y.id)
            on conflict (young_person_id) do nothing
            """;

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;
    private final Spells spells;

    FiguresSql(JdbcClient jdbc, Spells spells) {
        this.jdbc = jdbc;
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
        return jdbc.sql("select id from young_person where organisation_id = ? and joined_to is null")
                .param(organisation)
                .query(UUID.class)
                .list();
    }

    /** What one year's answers say. */
    private record Answer(int year, String inTouch) {}

    Map<UUID, CountsEverybody.Told> stories(UUID organisation, List<UUID> youngPeople) {
        var ids = youngPeople.toArray(UUID[]::new);
        var episodes = byYoungPerson("select * from episode where young_person_id = any (?)", ids, StoryRows::episode);
        var times = spells.of(organisation, youngPeople);
        var answers = byYoungPerson(
                "select * from care_leaver_status where young_person_id = any (?) order by year, id desc",
                ids,
                row -> new Answer(row.getInt("year"), row.getString("in_touch")));
        var born = born(ids);
        var stories = new LinkedHashMap<UUID, CountsEverybody.Told>();
        born.forEach((id, day) -> stories.put(
                id,
                told(
                        day,
                        episodes.getOrDefault(id, List.of()),
                        times.getOrDefault(id, List.of()),
                        answers.getOrDefault(id, List.of()))));
        return stories;
    }

    private static CountsEverybody.Told told(
            LocalDate born, List<Episode> episodes, List<Spell> spells, List<Answer> answers) {
        var inTouch = answers.stream().map(Answer::inTouch).toList();
        return new CountsEverybody.Told(
                Story.of(born, episodes, spells, inTouch),
                answers.isEmpty() ? null : answers.getFirst().year(),
                !inTouch.isEmpty() && Story.ANSWERED_DIED.equals(inTouch.getLast()));
    }

    /** Whoever is counted with another record has no figures of their own. */
    private Map<UUID, LocalDate> born(UUID[] ids) {
        var born = new LinkedHashMap<UUID, LocalDate>();
        jdbc.sql("select id, date_of_birth from young_person where id = any (?) and joined_to is null order by id")
                .param(ids)
                .query(row -> {
                    born.put(row.getObject("id", UUID.class), row.getObject("date_of_birth", LocalDate.class));
                });
        return born;
    }

    /** Those who have figures keep their row and their place in lists, so that nothing but the figures is written. */
    void save(UUID organisation, List<YoungPersonFigures> figures) {
        var told = JSON.writeValueAsString(
                figures.stream().map(FiguresSql::columns).toList());
        var those = figures.stream().map(YoungPersonFigures::youngPerson).toArray(UUID[]::new);
        if (save(AGAIN, organisation, told, those) < figures.size()) {
            save(FOR_THE_FIRST_TIME, organisation, told, those);
        }
    }

    private int save(String sql, UUID organisation, String told, UUID[] those) {
        return jdbc.sql(sql)
                .param("those", those)
                .param("organisation", organisation)
                .param("rules", RULES)
                .param("figures", told)
                .update();
    }

    private static Map<String, @Nullable Object> columns(YoungPersonFigures of) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("young_person_id", of.youngPerson().toString());
        columns.put("as_of", of.asOf().toString());
        columns.put("worker_id", of.company().worker());
        columns.put("worker_since", text(of.company().since()));
        columns.put("nobody_since", text(of.company().nobodySince()));
        columns.put("care_leaver", of.careLeaver());
        columns.put("in_care", of.inCare());
        columns.put("attention", of.attention());
        columns.put("not_in_return", of.notInReturn());
        if (of.year() != null) {
            columns.putAll(columns(of.year()));
        }
        return columns;
    }

    private static Map<String, Object> columns(Continuity year) {
        return Map.of(
                "workers", year.workers(),
                "changes", year.changes(),
                "asked_by_child", year.askedByChild(),
                "days", year.days(),
                "days_without_worker", year.daysWithoutWorker(),
                "longest_spell_days", year.longestSpellDays(),
                "current_spell_days", year.currentSpellDays(),
                "upc_days", year.upc());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
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
