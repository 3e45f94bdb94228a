package org.kith.people;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.kith.OnPages;
import org.kith.demo.Colleague;
import org.kith.demo.Young;
import org.springframework.test.web.servlet.ResultActions;

/** Fifty names in eight scripts, each typed in five ways, wherever somebody looks for a young person by name: all were born on one day. Told once. */
@TestInstance(Lifecycle.PER_CLASS)
class FiftyNamesTest extends OnPages {
    private static final String BORN = "2009-03-31";

    private static final List<String> NEAR = List.of(
            "Zoey Brown",
            "Sean O'Bryan",
            "Lukacz Zolkiewski",
            "Nguyen Van Duy",
            "Isil Yilmaz",
            "Jurgen Grossmann",
            "Γιωργος Παπαδοπουλου",
            "احمد ابراهام",
            "अंजलि शर्मा",
            "王 小朋");

    /** A name, and the ways somebody types it. */
    private record Name(String name, List<String> typed) {
        static Name of(String line) {
            var ways = line.split(",");
            var typed = new ArrayList<>(List.of(ways[1], ways[2]));
            typed.addAll(List.of(loudAndTakenApart(ways[0]), surnameFirst(ways[0]), withWhatNobodySees(ways[0])));
            return new Name(ways[0], typed);
        }

        private static String loudAndTakenApart(String name) {
            return Normalizer.normalize(name.toUpperCase(Locale.ROOT), Normalizer.Form.NFD);
        }

        private static String surnameFirst(String name) {
            var at = name.lastIndexOf(' ');
            return name.substring(at + 1)
                    + '\u00a0'
                    + (at < 0 ? "" : name.substring(0, at).replace(' ', '\u202f'));
        }

        /** Soft hyphens, joiners and doubled spaces; the other apostrophe and the other hyphen. */
        private static String withWhatNobodySees(String name) {
            return Arrays.stream(name.split(" "))
                    .map(word -> word.charAt(0) + "\u00ad\u200d" + word.substring(1))
                    .collect(joining("  "))
                    .replace('’', '\'')
                    .replace('-', '\u2011');
        }
    }

    private final List<Name> names = read();
    private final Map<String, Young> people = new HashMap<>();
    private final Map<String, Colleague> inNeed = new HashMap<>();
    private Colleague amina;
    private Colleague guesser;
    private Colleague anotherGuesser;

    @BeforeAll
    void tell() {
        var ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        var river = ashdown.team("River");
        amina = north.worker("Amina");
        guesser = river.worker("Gus");
        anotherGuesser = river.worker("Gil");
        for (var name : names) {
            var young = north.youngPerson(name.name()).born(BORN);
            people.put(name.name(), young);
            inNeed.put(name.name(), river.worker("Ruth"));
            amina.writes(young, "home", "note").saying("It is " + name.name() + " who rang at noon");
        }
        world.settle();
    }

    private static List<Name> read() {
        try (var file = FiftyNamesTest.class.getResourceAsStream("fifty-names.csv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Name::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> inList(String typed) throws Exception {
        return page(sends(amina, "/young-people/search", "words", typed).andExpect(status().isOk()))
                .select("table.people tbody th > a")
                .eachAttr("href");
    }

    private List<String> inRecords(String typed, String where) throws Exception {
        return page(sends(amina, "/record-search", "words", typed).andExpect(status().isOk()))
                .select(where + " a[href$=/record]")
                .eachAttr("href");
    }

    @Test
    void eachFindsTheirPersonInTheListAndNobodyElse() throws Exception {
        assertThat(names).hasSize(50);
        var all = new SoftAssertions();
        for (var name : names) {
            for (var typed : name.typed()) {
                all.assertThat(inList(typed))
                        .as(typed)
                        .containsExactly(
                                "/young-people/" + people.get(name.name()).id());
            }
        }
        all.assertAll();
    }

    @Test
    void eachFindsTheirPersonAndTheirEntryInTheRecordSearch() throws Exception {
        var all = new SoftAssertions();
        for (var name : names) {
            for (var typed : name.typed()) {
                var record = "/young-people/" + people.get(name.name()).id() + "/record";
                all.assertThat(inRecords(typed, ".called")).as(typed).containsExactly(record);
                if (name.name().codePoints().noneMatch(Character::isIdeographic)) {
                    all.assertThat(inRecords(typed, "article")).as(typed).contains(record);
                }
            }
        }
        all.assertAll();
    }

    /** All five as one and the same worker: none of them is another try. */
    @Test
    void eachOpensTheirRecordInAnEmergency() throws Exception {
        for (var name : names) {
            for (var typed : name.typed()) {
                opens(inNeed.get(name.name()), typed)
                        .andExpect(redirectedUrl(
                                "/young-people/" + people.get(name.name()).id() + "/record"));
            }
        }
    }

    @Test
    void nearMissesFindNobody() throws Exception {
        for (var typed : NEAR) {
            assertThat(inList(typed)).as(typed).isEmpty();
            assertThat(inRecords(typed, "main")).as(typed).isEmpty();
        }
        for (var typed : NEAR.subList(0, 5)) {
            opens(guesser, typed).andExpect(status().isUnprocessableEntity());
        }
        for (var typed : NEAR.subList(5, 10)) {
            opens(anotherGuesser, typed).andExpect(status().isUnprocessableEntity());
        }
    }

    private ResultActions opens(Colleague who, String typed) throws Exception {
        return sends(
                who,
                "/emergency",
                "key",
                UUID.randomUUID().toString(),
                "name",
                typed,
                "born",
                BORN,
                "reason",
                "They rang at night and were lost");
    }
}
