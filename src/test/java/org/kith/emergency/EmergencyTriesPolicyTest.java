package org.kith.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom PostgreSQL finds by a name and a day of birth in an emergency, for whom, and how often it is tried. */
class EmergencyTriesPolicyTest extends OnEmergencyRows {
    @Test
    void nobodyButThoseWhoWorkWithYoungPeopleFindsAnybody() {
        for (var who : List.of(dana, administrator, analyst)) {
            assertThatThrownBy(() -> opens(who, "Jay"))
                    .as(who.toString())
                    .hasStackTraceContaining("does not work with young people");
            assertThat(acting.<List<UUID>>as(who.actor(), viewer -> {
                        jdbc.sql(
                                        "select set_config('kith.sought', 'jay', true) || set_config('kith.sought_born', '2009-03-31', true)")
                                .query(String.class)
                                .single();
                        return who == analyst ? List.of() : ids("young_person");
                    }))
                    .isEmpty();
        }
        assertThatThrownBy(() -> acting.as(jay.actor(), viewer -> jdbc.sql(
                                "select outcome from kith.open_in_emergency(gen_random_uuid(), 'Jay', ?, ?, null, null)")
                        .params(born, REASON)
                        .query(String.class)
                        .single()))
                .hasStackTraceContaining("does not work with young people");
        assertThat(opens(stranger, "Jay")).isEqualTo("nobody");
    }

    @Test
    void ofSeveralOfOneNameTheOneWhoIsSpelledSoIsMeantAndAnyOfThemByNumber() {
        var house = world.organisation("Twins");
        var team = house.team("Hill");
        var idris = team.youngPerson("Idris").born("2009-03-31");
        var accented = team.youngPerson("Ídris").born("2009-03-31");
        team.youngPerson("Jay").born("2009-03-31");
        var jay = team.youngPerson("Jay").born("2009-03-31").childNumber("AB-0077");
        var sam = house.team("Dale").worker("Sam");
        world.settle();
        assertThat(opens(sam, "Jay")).isEqualTo("several");
        assertThat(opens(sam, "ÌDRIS")).as("neither is spelled so").isEqualTo("several");
        assertThat(opens(sam, "Nobody At All")).isEqualTo("nobody");
        assertThat(seenBy(sam.actor(), "emergency_access")).isZero();
        assertThat(seenBy(sam.actor(), "emergency_try")).as("tries").isOne();
        assertThat(whose(sam, "I\u0301DRIS")).isEqualTo(accented.id());
        assertThat(whose(sam, " idris")).isEqualTo(idris.id());
        assertThat(whose(sam, "ab 0077")).isEqualTo(jay.id());
    }

    /** Any number of theirs, as the list finds it, whatever name is known; and only with the day they were born on. */
    @Test
    void anyNumberOfTheirsOpensTheRecord() {
        var said =
                "insert into child_number_answer (id, organisation_id, young_person_id, number, is_same, said_at%s) select gen_random_uuid(),"
                        + " y.organisation_id, y.id, '%s', %s, now()%s from young_person y where y.id = '" + jay.id()
                        + "'";
        asSuperuser(said.formatted("", "AB-0088", "true", ""));
        asSuperuser(said.formatted("", "900999", "false", ""));
        asSuperuser(said.formatted(
                ", undone_at, undone_by, undone_because", "900666", "true", ", now(), '" + mo.account() + "', 'x'"));
        assertThat(opens(ruth, "900777", born.plusDays(1))).isEqualTo("nobody");
        for (var who : List.of(ruth, amina)) {
            assertThat(opens(who, "900999")).as("said not to be theirs").isEqualTo("nobody");
            assertThat(opens(who, "900666")).as("taken back").isEqualTo("nobody");
        }
        assertThat(whose(ruth, "900777")).isEqualTo(jay.id());
        assertThat(whose(rita, "ab 0088")).isEqualTo(jay.id());
        assertThat(seenBy(rita.actor(), "child_number_answer")).isZero();
        assertThat(opens(stranger, "900777")).isEqualTo("nobody");
    }

    private UUID whose(Colleague who, String called) {
        return acting.as(who.actor(), viewer -> jdbc.sql(
                        "select person from kith.open_in_emergency(gen_random_uuid(), ?, ?, ?, null, null) where outcome = 'open'")
                .params(called, born, REASON)
                .query(UUID.class)
                .single());
    }

    @Test
    void theSixthTryWithinAnHourIsNotMade() {
        for (int i = 0; i < 5; i++) {
            assertThat(opens(ruth, "Jo " + i)).isEqualTo("nobody");
        }
        assertThat(opens(ruth, "Jay")).isEqualTo("too often");
        assertThat(opens(rita, "Jay")).isEqualTo("open");
        asSuperuser("update emergency_try set tried_at = tried_at - interval '1 hour' where account_id = '"
                + ruth.account() + "'");
        assertThat(opens(ruth, "Jay")).isEqualTo("open");
        assertThat(seenBy(ruth.actor(), "emergency_try")).as("tries").isEqualTo(5);
        assertThat(seenBy(mo.actor(), "emergency_try")).isZero();
        assertThatThrownBy(() -> updates(ruth.actor(), "delete from emergency_try"))
                .hasStackTraceContaining("denied");
        assertThatThrownBy(() -> updates(ruth.actor(), "update emergency_try set tried_at = now()"))
                .hasStackTraceContaining("denied");
    }

    @Test
    void aTryIsKnownAgainAndWhatWasLookedForIsNotKept() {
        for (var name : List.of("Zara", "zara", "ZÁRA ", "Zora", "Zara")) {
            assertThat(opens(ruth, name)).isEqualTo("nobody");
        }
        var counts = acting.<List<Boolean>>as(
                ruth.actor(), viewer -> jdbc.sql("select counts from emergency_try order by tried_at")
                        .query(Boolean.class)
                        .list());
        assertThat(counts).as("one name, and one more spelling of it").containsExactly(true, false);
        assertThat(JdbcClient.create(TestDatabase.superuser())
                        .sql("select encode(spelling, 'escape') || encode(alike, 'escape') from emergency_try")
                        .query(String.class)
                        .list())
                .noneMatch(kept -> kept.contains("zara"))
                .as("each row makes its hash differently")
                .doesNotHaveDuplicates();
    }

    /** Whoever has a copy knows all that a row holds, and tries names and days. */
    @Test
    void whoeverTriesNamesOnACopyFindsNothing() {
        assertThat(opens(ruth, "Zara")).isEqualTo("nobody");
        var guesses = JdbcClient.create(TestDatabase.superuser())
                .sql("""
                        select t.spelling = sha256(convert_to(t.id::text || to_char(:born::date, 'YYYY-MM-DD') || guess, 'UTF8'))
                          from emergency_try t cross join unnest(array['zara', 'Zara', kith.folded('Zara'), kith.folded_letters('Zara')]) guess
                        """)
                .param("born", born)
                .query(Boolean.class)
                .list();
        assertThat(guesses).isNotEmpty().doesNotContain(true);
    }

    /** What is left of a name without its vowels is short; a hash is not. */
    @Test
    void nothingShorterThanAHashIsKept() {
        assertThat(opens(ruth, "Zara")).isEqualTo("nobody");
        assertThat(JdbcClient.create(TestDatabase.superuser())
                        .sql("select least(octet_length(spelling), octet_length(alike)) from emergency_try")
                        .query(Integer.class)
                        .list())
                .isNotEmpty()
                .allMatch(length -> length >= 32);
    }

    @Test
    void anotherDayOfBirthIsAnotherTry() {
        for (int day = 1; day <= 5; day++) {
            assertThat(opens(ruth, "Jay", LocalDate.of(2009, 4, day))).isEqualTo("nobody");
        }
        assertThat(opens(ruth, "Jay")).isEqualTo("too often");
    }

    @Test
    void spellingsOfOneNameComeToAnEndToo() {
        var spellings = List.of(
                "Ja", "Je", "Ji", "Jo", "Ju", "Jaa", "Jae", "Jai", "Jao", "Jau", "Jea", "Jee", "Jei", "Jeo", "Jeu");
        for (var spelling : spellings) {
            assertThat(opens(ruth, spelling)).isEqualTo("nobody");
        }
        assertThat(opens(ruth, "Jay")).isEqualTo("too often");
    }

    @Test
    void aNameAsItStandsGoesBeforeOneThatFits() {
        var house = world.organisation("Ana");
        var team = house.team("Hill");
        var ana = team.youngPerson("Ana").born("2009-03-31");
        team.youngPerson("Ana Maria").born("2009-03-31");
        team.youngPerson("Ana Maria Lee").born("2009-03-31");
        team.youngPerson("Ana Rosa Lee").born("2009-03-31");
        var sam = house.team("Dale").worker("Sam");
        world.settle();
        assertThat(opens(sam, "Aña María")).isEqualTo("open");
        assertThat(opens(sam, "ANA")).isEqualTo("open");
        assertThat(opens(sam, "Lee, Ana Rosa")).isEqualTo("open");
        assertThat(opens(sam, "Ana Lee")).as("more than one").isEqualTo("nobody");
        assertThat(acting.<Boolean>as(sam.actor(), viewer -> jdbc.sql(
                                "select exists (select from emergency_access where young_person_id = ?)")
                        .param(ana.id())
                        .query(Boolean.class)
                        .single()))
                .isTrue();
    }

    @Test
    void whileOneIsOpenAnotherReasonOpensNothingAndIsNoTry() {
        assertThat(opens(ruth, "Jay")).isEqualTo("open");
        for (int i = 0; i < 7; i++) {
            assertThat(opensOtherwise(ruth)).isEqualTo("open already");
        }
        assertThat(opens(ruth, "Jay")).as("what was said first").isEqualTo("open");
        assertThat(seenBy(ruth.actor(), "emergency_access")).isOne();
        assertThat(seenBy(ruth.actor(), "emergency_try"))
                .as("what opens is no try")
                .isZero();
        assertThat(opensOtherwise(rita)).as("somebody else").isEqualTo("open");
        asSuperuser("update emergency_access set opened_by_clock = opened_by_clock - interval '61 minutes'");
        assertThat(opensOtherwise(ruth)).as("after the hour").isEqualTo("open");
    }

    private String opensOtherwise(Colleague who) {
        return acting.as(who.actor(), viewer -> jdbc.sql(
                        "select outcome from kith.open_in_emergency(gen_random_uuid(), 'Jay', ?, ?, ?, current_date + 7)")
                .params(born, REASON, NOT_SAFE)
                .query(String.class)
                .single());
    }

    @Test
    void whoeverSeesTheRecordAnywayOpensNothing() {
        for (int i = 0; i < 7; i++) {
            assertThat(opens(amina, i < 6 ? "Jay " + i : "Jay")).isEqualTo("theirs");
        }
        assertThat(seenBy(amina.actor(), "emergency_try")).as("tries").isZero();
        assertThat(seenBy(mo.actor(), "emergency_access")).isZero();
    }
}
