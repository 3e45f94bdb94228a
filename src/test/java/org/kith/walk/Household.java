package org.kith.walk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.InTeam;
import org.kith.demo.Young;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A young person and everybody around them, with something of everything that an address can name.
 *
 * @param word stands in all that is written to the young person, and nowhere else
 */
record Household(
        InOrganisation organisation,
        Young young,
        Colleague worker,
        Colleague manager,
        Colleague partner,
        Colleague administrator,
        String word) {
    /** What stands in an address, and the ids of it that belong to this young person. */
    private static final Map<String, String> THEIRS = Map.ofEntries(
            Map.entry("young-people/{id}", "select id from young_person where id = :young"),
            Map.entry("shared-with-me/{id}", "select id from young_person where id = :young"),
            Map.entry("entries/{entry}", "select id from entry where young_person_id = :young"),
            Map.entry("attachments/{attachment}", "select id from attachment where young_person_id = :young"),
            Map.entry("corrections/{correction}", "select id from correction where young_person_id = :young"),
            Map.entry("passages/{passage}", "select id from withheld where young_person_id = :young"),
            Map.entry("reading-plans/{plan}", "select id from reading_plan where young_person_id = :young"),
            Map.entry("just-for-me/{note}", "select note_id from just_for_me where young_person_id = :young"),
            Map.entry("emergencies/{emergency}", "select id from emergency_access where young_person_id = :young"),
            Map.entry("who-looked/{reading}", "select min(id) from reading where young_person_id = :young"),
            Map.entry("looks/{question}", "select id from look_question where young_person_id = :young"),
            Map.entry("grants/{grant}", "select id from section_grant where young_person_id = :young"),
            Map.entry("asks/{ask}", "select id from sharing_ask where young_person_id = :young"),
            Map.entry("numbers/{answer}", "select id from child_number_answer where young_person_id = :young"));

    /** And those that belong to their organisation. */
    private static final Map<String, String> OF_THE_HOUSE = Map.ofEntries(
            Map.entry("workers/{id}", "select worker_id from involvement where young_person_id = :young"),
            Map.entry("staff/{account}", "select id from account where id = :worker"),
            Map.entry("accounts/{account}", "select id from account where id = :worker"),
            Map.entry("people/{account}", "select id from account where id = :partner"),
            Map.entry("our-people/{account}", "select id from account where id = :partner"),
            Map.entry("teams/{team}", "select team_id from team_member where account_id = :worker"),
            Map.entry("returns/{id}", "select id from return_import where organisation_id = :house"),
            Map.entry("kind-words/{id}", "select id from kind_word where organisation_id = :house"),
            Map.entry("our-policies/{id}", "select id from our_policy where organisation_id = :house"),
            Map.entry("services/{service}", "select service_id from account where id = :partner"),
            Map.entry("services/{id}", "select service_id from account where id = :partner"),
            Map.entry("service/{recipient}", "select service_id from account where id = :partner"),
            Map.entry("passkey/{passkey}", "select id from passkey where account_id = :worker"));

    private static final String NOBODYS_LINK = "A".repeat(43);

    static Household of(InOrganisation house, String teamName, String known, int age, String word) {
        InTeam team = house.team(teamName);
        var service = house.service("Homes of " + teamName, "housing");
        var here = new Household(
                house,
                team.youngPerson(known).born(age + " years ago").comesIn(),
                team.worker("Worker of " + teamName),
                team.manager("Manager of " + teamName),
                service.partner("Partner of " + teamName),
                house.administrator("Administrator of " + teamName),
                word);
        here.worker.worksWith(here.young).since("1 year ago");
        here.young.shares("home").with(service);
        house.team("Beside " + teamName)
                .worker("Neighbour of " + teamName)
                .opensInEmergency(here.young, "They rang from " + word);
        here.partner.looksAt(here.young, "home").askedWhy("About " + word);
        house.agrees(here.manager, "How we write in " + teamName)
                .saying("To them.")
                .binds("worker");
        return here;
    }

    /** One of each of what is a young person's, for each place in an address; nothing where there is none. */
    static Map<String, List<String>> oneOfEach(UUID young) {
        var ids = new HashMap<String, List<String>>();
        THEIRS.forEach((place, sql) -> JdbcClient.create(TestDatabase.superuser())
                .sql("select cast(id as text) from (" + sql + ") as these (id) where id is not null limit 1")
                .param("young", young)
                .query(String.class)
                .optional()
                .ifPresent(id -> ids.put(place, List.of(id))));
        return ids;
    }

    /** What is theirs, for each place in an address. */
    Map<String, List<String>> ids() {
        var ids = read(THEIRS);
        ids.putAll(read(OF_THE_HOUSE));
        ids.put("with/{kind}", List.of("service"));
        ids.put("as/{kind}", List.of("service"));
        ids.put("welcome/{token}", List.of(NOBODYS_LINK));
        return ids;
    }

    private Map<String, List<String>> read(Map<String, String> where) {
        return where.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, place -> read(place.getKey(), place.getValue())));
    }

    private List<String> read(String place, String sql) {
        var ids = JdbcClient.create(TestDatabase.superuser())
                .sql(sql)
                .param("young", young.id())
                .param("house", organisation.id())
                .param("worker", worker.account())
                .param("partner", partner.account())
                .query(String.class)
                .list();
        if (ids.isEmpty()) {
            throw new AssertionError("Nobody has told what " + place + " can be");
        }
        return ids;
    }
}
