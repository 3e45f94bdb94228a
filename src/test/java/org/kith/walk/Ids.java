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
    private static final Map<String, String> WHERE = InWalks.map(InWalks::ids);

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
