package org.kith.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Something of each room that has something to say to whoever takes over, written as people write it. */
abstract class OnWhatRoomsBring extends OnHandover {
    /** Where each stands, below the young person’s address. */
    static final List<String> ROOMS =
            List.of("/circle", "/promises", "/coming", "/introductions", "/referrals", "/together");

    void everyRoomHasSomething() throws Exception {
        var who = amina.account().toString();
        sent(jay.account(), "/circle", "seen", "0", "name", "Nan", "relationship", "my nan", "matters", "now");
        var due = day(6).toString();
        sent(amina.account(), "/promises", "who", "by-" + who, "words", "I bring the bike", "due", due);
        sent(
                amina.account(),
                "/coming",
                "seen",
                "0",
                "kind",
                "other",
                "words",
                "The concert",
                "day",
                day(20).toString(),
                "sure",
                "sure");
        sent(
                amina.account(),
                "/introductions",
                "whom",
                "else",
                "name",
                "Ms Vale",
                "why",
                "She has the keys of the flat");
        referred();
        var again = day(30).toString();
        var said = sent(
                amina.account(),
                "/together/" + who + "/sides/mine",
                "seen",
                "0",
                "helps",
                "Tea and no questions",
                "look-again",
                again);
        sent(jay.account(), "/together/" + who + "/agreements", "said", said);
    }

    private void referred() throws Exception {
        var path = "/referrals/new/";
        var key = sent(amina.account(), path + "wishes", "words", "A room near the river", "notTold", "");
        var service = brightwell.id().toString();
        send(amina.account(), key, path + "service", "service", service, "help", "home", "purpose", "To find a room");
        send(amina.account(), key, path + "sharing", "section", "home", "until", day(90).toString());
    }

    private String sent(UUID who, String at, String... fields) throws Exception {
        var key = key();
        send(who, key, at, fields);
        return key;
    }

    private void send(UUID who, String key, String at, String... fields) throws Exception {
        var all = Stream.concat(Stream.of("key", key), Stream.of(fields)).toArray(String[]::new);
        var answer =
                sends(who, "/young-people/" + jay.id() + at, all).andReturn().getResponse();
        assertThat(answer.getStatus()).as(at + answer.getContentAsString()).isBetween(300, 303);
    }
}
