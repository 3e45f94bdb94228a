package org.kith.walk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ids of all there is in an organisation, read past every policy: what nobody could guess, and somebody may yet come to have. */
final class Ids {
    /** What stands in an address, and the ids that belong there. */
    private static final Map<String, String> WHERE = Map.ofEntries(
            Map.entry("young-people/{id}", "select id from young_person where organisation_id = :id"),
            Map.entry("entries/{entry}", "select id from entry where organisation_id = :id"),
            Map.entry("attachments/{attachment}", "select id from attachment where organisation_id = :id"),
            Map.entry("just-for-me/{note}", """
                    select note_id from just_for_me where organisation_id = :id
                    union select note_id from just_for_me_draft where organisation_id = :id
                    """),
            Map.entry("workers/{id}", "select id from worker where organisation_id = :id limit 2"),
            Map.entry("staff/{account}", "select id from account where organisation_id = :id limit 2"),
            Map.entry("accounts/{account}", "select id from account where organisation_id = :id limit 3"),
            Map.entry("teams/{team}", "select id from team where organisation_id = :id"),
            Map.entry("returns/{id}", "select id from return_import where organisation_id = :id"),
            Map.entry("numbers/{answer}", "select id from child_number_answer where organisation_id = :id"),
            Map.entry("kind-words/{id}", "select id from kind_word where organisation_id = :id"),
            Map.entry("our-policies/{id}", "select id from our_policy where organisation_id = :id"),
            Map.entry("services/{service}", "select id from service where organisation_id = :id"),
            Map.entry("services/{id}", "select id from service where organisation_id = :id"),
            Map.entry(
                    "people/{account}",
                    "select id from account where organisation_id = :id and service_id is not null"),
            Map.entry(
                    "our-people/{account}",
                    "select id from account where organisation_id = :id and service_id is not null"),
            Map.entry("emergencies/{emergency}", "select id from emergency_access where organisation_id = :id"),
            Map.entry(
                    "who-looked/{reading}",
                    "select id from reading where organisation_id = :id and not in_list limit 2"),
            Map.entry("shared-with-me/{id}", "select id from young_person where organisation_id = :id"),
            Map.entry("as/{kind}", "select 'service' where cast(:id as uuid) is not null"),
            Map.entry("with/{kind}", "select 'service' where cast(:id as uuid) is not null"),
            Map.entry("service/{recipient}", "select id from service where organisation_id = :id"));

    private Ids() {}

    static Map<String, List<String>> of(UUID organisation) {
        return WHERE.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, place -> some(place.getValue(), organisation)));
    }

    /** The same; none where there is nothing of a kind. */
    static Map<String, List<String>> asFarAsThereAre(UUID organisation) {
        return WHERE.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, place -> read(place.getValue(), organisation)));
    }

    private static List<String> some(String sql, UUID organisation) {
        var ids = read(sql, organisation);
        if (ids.isEmpty()) {
            throw new AssertionError("There is nothing to come to by: " + sql);
        }
        return ids;
    }

    private static List<String> read(String sql, UUID organisation) {
        return JdbcClient.create(TestDatabase.superuser())
                .sql(sql)
                .param("id", organisation)
                .query(String.class)
                .list();
    }
}
