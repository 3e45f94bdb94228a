package org.kith.record;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.kith.OnPages;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.InTeam;
import org.kith.demo.Young;
import org.springframework.test.web.servlet.ResultActions;

/** Two workers of Jay's team, one of another, who manages and who administers, and a second young person. */
public abstract class OnRecord extends OnPages {
    protected InOrganisation ashdown;
    protected Colleague amina;
    protected Colleague ben;
    protected Colleague ruth;
    protected Colleague analyst;
    protected Colleague manager;
    protected Colleague administrator;
    protected Young jay;
    protected Young maya;

    @BeforeEach
    void tellOfThem() {
        ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        amina = north.worker("Amina");
        ben = north.worker("Ben");
        var river = ashdown.team("River");
        ruth = river.worker("Ruth");
        analyst = ashdown.analyst("Wendy");
        manager = ashdown.team("South").manager("Mo");
        administrator = ashdown.administrator("Piotr");
        jay = north.youngPerson("Jay").comesIn();
        maya = north.youngPerson("Maya").comesIn();
        amina.worksWith(jay).since("1 year ago");
        tellMore(north, river);
        world.settle();
    }

    /** Whom one test needs beside them. */
    protected void tellMore(InTeam north, InTeam river) {}

    protected static String of(Young young) {
        return "/young-people/" + young.id();
    }

    /** Sends the form of a new entry and answers the entry's address. */
    public String writes(UUID author, Young young, String words) throws Exception {
        return sendsEntry(author, young, UUID.randomUUID(), words)
                .andExpect(redirectedUrlPattern(of(young) + "/entries/*"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    ResultActions sendsEntry(UUID author, Young young, UUID id, String words) throws Exception {
        return sends(author, of(young) + "/entries", fields(id, words));
    }

    /** A form that gives back the words it began with, as its page does. */
    static String[] beginning(String opening, String words) {
        return Stream.concat(Stream.of(fields(UUID.randomUUID(), words)), Stream.of("opening", opening))
                .toArray(String[]::new);
    }

    public static String[] fields(UUID id, String words) {
        return new String[] {
            "id",
            id.toString(),
            "section",
            "home",
            "kind",
            "note",
            "happenedOn",
            "2026-01-05",
            "title",
            "",
            "words",
            words
        };
    }
}
