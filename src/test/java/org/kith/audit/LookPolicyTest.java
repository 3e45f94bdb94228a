package org.kith.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;

/** What PostgreSQL itself answers about lines, questions and what managers say of them. */
class LookPolicyTest extends OnLooks {
    private static final String ASKS = """
            insert into look_question (id, organisation_id, young_person_id, reading_id, looked_by, looked_at, sections, by_young_person, asked_by,
                   asked_at, words)
            select gen_random_uuid(), r.organisation_id, r.young_person_id, r.id, r.account_id, r.read_at, r.sections, kith.own_person() is not null,
                   kith.actor(), now(), '' from reading r where r.id = ?
            """;
    private static final String ANSWERS =
            "update look_question set answered_by = kith.actor(), answered_at = now(), answer = 'x'";

    private long linesSeenBy(Actor who) {
        return acting.as(who, viewer -> jdbc.sql("select count(*) from reading where emergency")
                .query(Long.class)
                .single());
    }

    private String purpose() {
        return acting.as(tom.actor(), viewer -> jdbc.sql(
                        "select string_agg(distinct coalesce(purpose, 'none'), ', ') from reading where account_id = ?")
                .param(ruth.account())
                .query(String.class)
                .single());
    }

    @Test
    void anEmergencyNotToldOfYetShowsInNoLineOfTheYoungPersonAndIsNotLost() {
        opensInEmergency(ruth, "Found asleep in the street", "Their father reads along");
        acting.doAs(ruth.actor(), viewer -> acting.shownInList(List.of(jay.id()), AccessLogEntry.at("list", "people")));
        assertThat(purpose()).isEqualTo("Found asleep in the street");
        assertThat(acting.<Long>as(jay.actor(), viewer -> jdbc.sql("select count(*) from reading")
                        .query(Long.class)
                        .single()))
                .isZero();
        assertThat(linesSeenBy(tom.actor())).isEqualTo(2);
        tellsJay();
        assertThat(linesSeenBy(jay.actor())).isEqualTo(2);
    }

    @Test
    void beingToldOfOneEmergencyTellsNothingOfAnother() {
        opensInEmergency(ruth, "The first", null);
        acting.doAs(ruth.actor(), viewer -> jdbc.sql("update emergency_access set ends_at = kith.now()")
                .update());
        opensInEmergency(otherManager, "Not told", "Their father reads along");
        opensInEmergency(ruth, "The second", "Their father reads along");
        assertThat(acting.<List<String>>as(
                        jay.actor(), viewer -> jdbc.sql("select purpose from reading where emergency")
                                .query(String.class)
                                .list()))
                .containsExactly("The first");
    }

    @Test
    void whatIsNoEmergencyCarriesNoReason() {
        opens(amina, "record", "home");
        opensInEmergency(tom, "Of their own team", null);
        assertThat(linesSeenBy(jay.actor())).isZero();
        assertThat(acting.<Long>as(jay.actor(), viewer -> jdbc.sql("select count(*) from reading where purpose is null")
                        .query(Long.class)
                        .single()))
                .isEqualTo(2);
    }

    @Test
    void aQuestionAboutALineTheyDoNotSeeIsHiddenFromTheYoungPerson() {
        opensInEmergency(ruth, "Found asleep in the street", "Their father reads along");
        var reading = reading(jay, ruth.account());
        assertThat(changes(jay.account(), jay, ASKS, reading)).isZero();
        assertThat(changes(tom.account(), jay, ASKS, reading)).isOne();
        assertThat(questionsSeenBy(jay.account())).isZero();
        assertThat(questionsSeenBy(ruth.account())).isOne();
        tellsJay();
        assertThat(questionsSeenBy(jay.account())).isOne();
    }

    private long questionsSeenBy(UUID who) {
        return acting.as(Actor.person(who), viewer -> jdbc.sql("select count(*) from look_question")
                .query(Long.class)
                .single());
    }

    @Test
    void questionsAreSeenByTheYoungPersonTheirTeamAndWhoeverIsAsked() {
        opens(amina, "record", "home");
        acting.reading(
                dana.actor(), jay.id(), AccessLogEntry.at("record", "home").alsoForRecipients(), viewer -> viewer);
        changes(jay.account(), jay, ASKS, reading(jay, dana.account()));
        for (var who : List.of(amina, ben, tom, dana)) {
            assertThat(questionsSeenBy(who.account())).isOne();
        }
        for (var who : List.of(ruth, otherManager, kwame, wendy, piotr, stranger)) {
            assertThat(questionsSeenBy(who.account())).isZero();
        }
        assertThat(questionsSeenBy(maya.account())).isZero();
        assertThat(acting.<Long>as(dana.actor(), viewer -> jdbc.sql("select count(*) from reading")
                        .query(Long.class)
                        .single()))
                .isZero();
        assertThatThrownBy(() -> jdbc.sql("select count(*) from look_question")
                        .query(Long.class)
                        .single())
                .hasStackTraceContaining("nobody is acting");
    }

    @Test
    void nobodyElseAsks() {
        opens(amina, "record", "home");
        var reading = reading(jay, amina.account());
        for (var who : List.of(ben, amina)) {
            assertThatThrownBy(() -> changes(who.account(), jay, ASKS, reading)).hasStackTraceContaining(REFUSED);
        }
        opensInEmergency(otherManager, "Another team", null);
        assertThatThrownBy(() -> changes(otherManager.account(), jay, ASKS, reading))
                .hasStackTraceContaining(REFUSED);
        assertThatThrownBy(() -> changes(
                        tom.account(),
                        jay,
                        ASKS.replace("r.account_id, r.read_at", "'%s', r.read_at".formatted(ben.account())),
                        reading))
                .hasStackTraceContaining(REFUSED);
        assertThatThrownBy(() ->
                        changes(tom.account(), jay, ASKS.replace("kith.own_person() is not null", "true"), reading))
                .hasStackTraceContaining(REFUSED);
        assertThat(changes(tom.account(), jay, ASKS, reading)).isOne();
    }

    @Test
    void itIsAnsweredOnceByWhoeverLookedOrAManagerWhoDidNotAsk() {
        opens(amina, "record", "home");
        changes(tom.account(), jay, ASKS, reading(jay, amina.account()));
        for (var who : List.of(ben, tom)) {
            assertThat(changes(who.account(), jay, ANSWERS)).isZero();
        }
        assertThat(changes(jay.account(), jay, ANSWERS)).isZero();
        assertThatThrownBy(() ->
                        changes(amina.account(), jay, ANSWERS.replace("kith.actor()", "'%s'".formatted(ben.account()))))
                .hasStackTraceContaining(REFUSED);
        assertThatThrownBy(() -> changes(amina.account(), jay, "update look_question set words = 'x'"))
                .hasStackTraceContaining("permission denied");
        assertThat(changes(amina.account(), jay, ANSWERS)).isOne();
        assertThat(changes(amina.account(), jay, ANSWERS)).isZero();
        assertThat(changes(nia.account(), jay, ANSWERS)).isZero();
    }

    @Test
    void whatIsSaidOfUnusualLookingIsForManagersOfThatTeamAndNeverOfThemselves() {
        opens(amina, "record", "home");
        opens(tom, "record", "home");
        var says = """
                insert into look_review (id, organisation_id, team_id, account_id, day, until_reading, reviewed_by, reviewed_at, words)
                values (gen_random_uuid(), ?, ?, ?, current_date, ?, kith.actor(), now(), 'On call')
                """;
        var values = new Object[] {ashdown.id(), north.id(), amina.account(), reading(jay, amina.account())};
        assertThatThrownBy(() -> changes(ben.account(), jay, says, values)).hasStackTraceContaining(REFUSED);
        assertThatThrownBy(() -> changes(
                        tom.account(), jay, says, ashdown.id(), north.id(), tom.account(), reading(jay, tom.account())))
                .hasStackTraceContaining(REFUSED);
        assertThatThrownBy(() -> changes(
                        tom.account(),
                        jay,
                        says,
                        ashdown.id(),
                        north.id(),
                        amina.account(),
                        reading(jay, tom.account())))
                .hasStackTraceContaining(REFUSED);
        assertThatThrownBy(() -> acting.doAs(
                        otherManager.actor(),
                        viewer -> jdbc.sql(says).params(List.of(values)).update()))
                .hasStackTraceContaining(REFUSED);
        assertThat(changes(tom.account(), jay, says, values)).isOne();
        assertThat(count(nia, "look_review")).isOne();
        for (var who : List.of(amina, ben, otherManager, wendy, piotr, stranger, dana)) {
            assertThat(count(who, "look_review")).isZero();
        }
        assertThatThrownBy(() -> changes(tom.account(), jay, "update look_review set words = 'x'"))
                .hasStackTraceContaining("permission denied");
    }
}
