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
    private static final Map<String, String> THEIRS = InWalks.map(InWalks::theirs);

    /** And those that belong to their organisation. */
    private static final Map<String, String> OF_THE_HOUSE = InWalks.map(InWalks::ofTheHouse);

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
        InWalks.tellAll(house, here.young, here.worker);
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
