package org.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.InTeam;
import org.kith.demo.Young;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever is called by a word is among the few that an index finds, in whatever script, and wherever in the name it stands. */
class NamePartsTest extends OnPages {
    private static final List<String> NAMES = List.of(
            "Zoë O’Brien-Łuk",
            "Nguyễn Đức",
            "Γιώργος Ν",
            "Семён Ґанна",
            "أحمد مُحَمَّد",
            "שָׁלוֹם",
            "अंजली फ़ातिमा",
            "ሥላሴ ኃይሉ",
            "王·小明",
            "Hannah Hannah",
            "%_\\",
            "Wolfeschlegelsteinhausenbergerdorff");

    @Autowired
    private FewFoundSql fewFound;

    private InOrganisation ashdown;
    private InTeam north;
    private InTeam south;
    private Colleague analyst;
    private Colleague manager;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        north = ashdown.team("North");
        south = ashdown.team("South");
        analyst = ashdown.analyst("Wendy");
        manager = north.manager("Ines");
    }

    private List<UUID> found(Colleague who, String words) {
        return acting.as(Actor.person(who.account()), viewer -> fewFound.by(words, true))
                .map(List::of)
                .orElseThrow();
    }

    private List<String> everyPart(String name) {
        var folded = jdbc.sql("select replace(kith.folded(?), ' ', '')")
                .param(name)
                .query(String.class)
                .single();
        var parts = new ArrayList<String>();
        for (int from = 0; from < folded.length(); from++) {
            for (int to = from + 1; to <= folded.length(); to++) {
                parts.add(folded.substring(from, to));
            }
        }
        return parts;
    }

    @Test
    void everyPartOfANameFindsWhoIsCalledSo() {
        for (var name : NAMES) {
            var young = north.youngPerson(name);
            world.settle();
            for (var part : everyPart(name)) {
                if (!folded(part).isEmpty()) {
                    assertThat(found(analyst, part)).as(name + " by " + part).contains(young.id());
                }
            }
            assertThat(found(manager, name)).as(name).contains(young.id());
        }
    }

    private String folded(String part) {
        return jdbc.sql("select kith.folded(?)").param(part).query(String.class).single();
    }

    @Test
    void aWordFindsWhoeverItsWorkerIsCalled() {
        var young = north.youngPerson("Jay");
        north.worker("Amina Ó Sé").worksWith(young).since("2016-01-01");
        world.settle();
        assertThat(found(analyst, "ose")).containsExactly(young.id());
        assertThat(found(manager, "MINA")).containsExactly(young.id());
    }

    @Test
    void aWorkerIsFoundByTheirCodeAndByWhatTheyAreCalledNow() {
        var young = north.youngPerson("Jay");
        var amina = north.worker("Amina Ó Sé");
        amina.worksWith(young).since("2016-01-01");
        world.settle();
        acting.doAs(Actor.job(JobName.IMPORT, ashdown.id()), viewer -> jdbc.sql(
                        "update worker set sw_id = 'SW77' where account_id = ?")
                .param(amina.account())
                .update());
        assertThat(found(analyst, "w77")).containsExactly(young.id());
        acting.doAs(
                Actor.person(amina.account()), viewer -> jdbc.sql("update account set name = 'Bea Quill' where id = ?")
                        .param(amina.account())
                        .update());
        assertThat(found(analyst, "amina")).isEmpty();
        assertThat(found(analyst, "uil")).containsExactly(young.id());
    }

    @Test
    void whereMoreWorkersAreCalledSoThanAreLookedForTheWordMeansMany() {
        var young = north.youngPerson("Jay");
        north.worker("Xyla").worksWith(young).since("2016-01-01");
        world.settle();
        acting.doAs(Actor.job(JobName.IMPORT, ashdown.id()), viewer -> jdbc.sql(
                        "insert into worker (organisation_id, sw_id) select ?, 'XY' || n from generate_series(1, ?) n")
                .params(ashdown.id(), FewFoundSql.MOST)
                .update());
        var few = acting.as(Actor.person(analyst.account()), viewer -> fewFound.by("xy", true));
        assertThat(few).isEmpty();
        assertThat(found(analyst, "xyla")).containsExactly(young.id());
    }

    @Test
    void anotherTeamsAreNotFound() {
        var theirs = north.youngPerson("Jay");
        var others = south.youngPerson("Jay");
        world.settle();
        assertThat(found(manager, "jay")).containsExactly(theirs.id());
        assertThat(found(analyst, "jay")).containsExactlyInAnyOrder(theirs.id(), others.id());
    }

    @Test
    void whoMovedToAnotherTeamIsFoundThereAndByTheirNewNameAlone() {
        var young = south.youngPerson("Jay");
        var ruth = south.manager("Ruth");
        world.settle();
        moved(ruth, young);
        assertThat(found(manager, "jay")).containsExactly(young.id());
        assertThat(found(ruth, "jay")).isEmpty();
        acting.doAs(Actor.person(manager.account()), viewer -> jdbc.sql(
                        "update young_person set known_as = 'Kit' where id = ?")
                .param(young.id())
                .update());
        assertThat(found(manager, "jay")).isEmpty();
        assertThat(found(manager, "kit")).containsExactly(young.id());
    }

    /** The number a new case system gave them stands on every letter. */
    @Test
    void aNumberThatIsTheirsTooFindsThemUntilThatIsTakenBack() {
        var young = north.youngPerson("Jay").childNumber("900006");
        world.settle();
        acting.doAs(Actor.person(analyst.account()), viewer -> jdbc.sql("""
                        insert into child_number_answer (id, organisation_id, young_person_id, number, is_same, said_at, said_by, because)
                        select gen_random_uuid(), ?, ?, number, same, kith.now(), ?, 'x' from (values ('910006X', true), ('77', false)) n (number, same)
                        """)
                .params(ashdown.id(), young.id(), analyst.account())
                .update());
        acting.doAs(Actor.person(manager.account()), viewer -> jdbc.sql(
                        "update young_person set known_as = 'Kit' where id = ?")
                .param(young.id())
                .update());
        for (var word : List.of("910006x", "0006X", "900006", "kit")) {
            assertThat(found(manager, word)).as(word).containsExactly(young.id());
        }
        assertThat(found(analyst, "77")).isEmpty();
        acting.doAs(
                Actor.person(analyst.account()),
                viewer -> jdbc.sql("""
                        update child_number_answer set undone_at = kith.now(), undone_by = ?, undone_because = 'x' where is_same
                        """).param(analyst.account()).update());
        assertThat(found(manager, "910006x")).isEmpty();
        assertThat(found(manager, "900006")).containsExactly(young.id());
    }

    private void moved(Colleague who, Young young) {
        acting.doAs(Actor.person(who.account()), viewer -> jdbc.sql("""
                        insert into team_move (id, organisation_id, young_person_id, from_team_id, to_team_id, moves_on, because, moved_by)
                        values (gen_random_uuid(), ?, ?, ?, ?, (kith.now() at time zone 'Europe/London')::date, 'Moved house', ?)
                        """)
                .params(ashdown.id(), young.id(), south.id(), north.id(), who.account())
                .update());
    }
}
