package org.kith.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was told and is not yet written, a table at a time, in the order the tables need. */
final class Rows {

    /** @param one the places of one row */
    record Table(String into, String one, List<@Nullable Object[]> rows) {
        private static final int AT_ONCE = 64;

        static Table of(String name, String columns) {
            var places = String.join(", ", Collections.nCopies(columns.split(",").length, "?"));
            return new Table(
                    "insert into " + name + " (" + columns + ") values ", "(" + places + ")", new ArrayList<>());
        }

        void add(@Nullable Object... values) {
            rows.add(values);
        }

        /**
         * Several rows at once: to make a statement and its policies ready takes PostgreSQL longer than to add a row. Always 64, 32, 16, … of them, so that
         * there are few statements to be planned.
         */
        void write(JdbcTemplate jdbc) {
            for (int from = 0; from < rows.size(); ) {
                var many = Math.min(Integer.highestOneBit(rows.size() - from), AT_ONCE);
                var values = rows.subList(from, from + many).stream().flatMap(Arrays::stream);
                jdbc.update(into + String.join(", ", Collections.nCopies(many, one)), values.toArray());
                from += many;
            }
        }
    }

    final Table organisations = Table.of("organisation", "id, name, covered_until");
    final Table teams = Table.of("team", "id, organisation_id, name");
    final Table services = Table.of("service", "id, organisation_id, name, kind, made_at");
    final Table accounts = Table.of("account", "id, organisation_id, name, role, about, service_id, made_at");
    final Table members = Table.of("team_member", "organisation_id, team_id, account_id, since, until");
    final Table workers = Table.of("worker", "id, organisation_id, sw_id, name");
    final Table joins = Table.of("worker_join", "organisation_id, worker_id, account_id, joined_at");
    final Table youngPeople = Table.of(
            "young_person",
            "id, organisation_id, team_id, child_number, known_as, date_of_birth, sex, ethnicity, unaccompanied_until");
    final Table episodes = Table.of(
            "episode",
            "organisation_id, young_person_id, starts_on, ends_on, place, provider, legal_status, need, reason_new,"
                    + " reason_ceased, reason_place_change");
    final Table involvements = Table.of(
            "involvement", "organisation_id, young_person_id, worker_id, starts_on, ends_on, change_reason, known_at");
    final Table reviews = Table.of("review", "organisation_id, young_person_id, held_on, participation");
    final Table orders = Table.of("deprivation_of_liberty", "organisation_id, young_person_id, starts_on, ends_on");
    final Table missing = Table.of("missing_period", "organisation_id, young_person_id, kind, starts_on, ends_on");
    final Table careLeavers =
            Table.of("care_leaver_status", "organisation_id, young_person_id, year, in_touch, activity, accommodation");

    final Table youngAccounts = Table.of("account", "id, organisation_id, name, role, young_person_id");
    final List<Words> words = new ArrayList<>();
    final List<Emergency> emergencies = new ArrayList<>();

    /**
     * Something written, as the person who wrote it.
     *
     * @param person whose record it is in; null for what is in nobody's
     */
    record Words(
            UUID author,
            @Nullable UUID person,
            String insert,
            @Nullable Object[] values) {}

    /** A record opened in an emergency, by whoever opened it. */
    record Emergency(UUID by, boolean open, @Nullable Object[] values) {}

    /** Who there is to work with: set up by whoever sets Kith up. */
    List<Table> set() {
        return List.of(organisations, teams, services, accounts, members);
    }

    /** What a return would say. */
    List<Table> told() {
        return List.of(workers, joins, youngPeople, episodes, involvements, reviews, missing, orders, careLeavers);
    }

    void clear() {
        set().forEach(table -> table.rows().clear());
        told().forEach(table -> table.rows().clear());
        youngAccounts.rows().clear();
        words.clear();
        emergencies.clear();
    }
}
