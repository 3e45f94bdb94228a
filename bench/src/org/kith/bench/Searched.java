package org.kith.bench;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** What a viewer's searches asked of the database, one for each of some of their young people. */
record Searched(UUID account, Map<UUID, Recorded> heard) {
    private static final int PEOPLE = 10;

    /** Finds ten or so of somebody's hundred entries. */
    private static final String WORDS = "visit 5 or 15 or 25 or 35 or 45 or 55 or 65 or 75 or 85 or 95";

    static Searched by(KithHere kith, Viewer viewer) throws IOException {
        var heard = new HashMap<UUID, Recorded>();
        try (var client = new SearchClient(kith.port(), new Searched(viewer.account(), heard))) {
            for (var youngPerson : viewer.youngPeople().stream().limit(PEOPLE).toList()) {
                kith.recorder().forget();
                client.search(youngPerson);
                heard.put(youngPerson, kith.recorder().heard().withoutActor());
            }
        }
        return new Searched(viewer.account(), Map.copyOf(heard));
    }

    static String address(UUID youngPerson) {
        return "/young-people/" + youngPerson + "/record/search";
    }

    static Map<String, String> form(String token) {
        return Map.of("words", WORDS, "_csrf", token);
    }

    UUID anybody() {
        var people = List.copyOf(heard.keySet());
        return people.get(ThreadLocalRandom.current().nextInt(people.size()));
    }
}
