package org.kith.lifeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.people.Told903.day;
import static org.kith.people.Told903.home;
import static org.kith.people.Told903.spell;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.continuity.Episode;
import org.kith.continuity.Spell;

class LifelineLayoutTest {
    private static final LocalDate AS_OF = day("2018-03-31");
    private static final UUID AMINA = UUID.randomUUID();

    private static Drawing draw(List<Episode> episodes, Spell... spells) {
        var told = told(episodes, spells);
        return LifelineLayout.draw(
                        HomeRow.of(episodes), WorkerRow.of(told, LocalDate.of(2003, 1, 1), AS_OF), told, AS_OF)
                .orElseThrow();
    }

    private static PersonFacts told(List<Episode> episodes, Spell... spells) {
        var with = java.util.Arrays.stream(spells)
                .map(spell -> new PersonFacts.With(AMINA, "Amina", true, spell))
                .toList();
        return new PersonFacts(episodes, with, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static List<Drawing.Bar> bars(Drawing drawing, String kind) {
        return drawing.bars().stream().filter(bar -> bar.kind().equals(kind)).toList();
    }

    @Test
    void homesStandAboveWorkersAndLeadToTheirLines() {
        var drawing = draw(
                List.of(home("2014-01-01", "2016-01-01"), home("2016-01-01", "")),
                spell(AMINA.toString(), "2015-01-01", ""));
        var homes = bars(drawing, "home-foster");
        var worker = bars(drawing, "worker").getFirst();
        assertThat(homes).extracting(Drawing.Bar::address).containsExactly("#home-1", "#home-2");
        assertThat(worker.address()).isEqualTo("#worker-1");
        assertThat(worker.y()).isGreaterThan(homes.getFirst().y());
        assertThat(worker.x()).isBetween(homes.getFirst().x(), homes.getLast().x());
    }

    /** Where there is no room beside it, the name of a lane stands above it, below all of the lane before. */
    @Test
    void eachLaneHasItsNameAboveItToo() {
        var drawing = draw(List.of(home("2014-01-01", "")), spell(AMINA.toString(), "2015-01-01", ""));
        assertThat(drawing.lanes()).extracting(Drawing.Lane::text).containsExactly("Homes", "Workers");
        var homes = bars(drawing, "home-foster").getFirst();
        var worker = bars(drawing, "worker").getFirst();
        assertThat(drawing.lanes().getFirst().above()).isLessThan(homes.y());
        assertThat(drawing.lanes().getLast().above()).isBetween(homes.y() + homes.height() + 10, worker.y());
    }

    @Test
    void aTimeWithNobodyIsDrawnAndSaysSince() {
        var drawing = draw(List.of(home("2014-01-01", "")), spell(AMINA.toString(), "2015-01-01", "2017-01-01"));
        assertThat(bars(drawing, "nobody").getFirst().title()).isEqualTo("Nobody, since 1 January 2017");
    }

    @Test
    void allStandsWithinTheDrawingHoweverShortOrLongTheLife() {
        for (var first : List.of("1999-01-01", "2018-03-31")) {
            var drawing = draw(List.of(home(first, "")), spell(AMINA.toString(), first, ""));
            assertThat(drawing.bars()).allSatisfy(bar -> {
                assertThat(bar.x()).isGreaterThanOrEqualTo(Scale.LEFT);
                assertThat(bar.x() + bar.width()).isLessThanOrEqualTo(drawing.width());
                assertThat(bar.width()).isPositive();
            });
        }
    }

    @Test
    void aLongLifeGetsMoreRoom() {
        assertThat(draw(List.of(home("2000-01-01", ""))).width())
                .isGreaterThan(draw(List.of(home("2015-01-01", ""))).width());
    }

    @Test
    void yearsAreMarkedWhereTheyBegin() {
        assertThat(draw(List.of(home("2015-06-01", ""))).labels())
                .extracting(Drawing.Label::text)
                .contains("2016", "2017", "2018")
                .doesNotContain("2015", "2019");
    }

    @Test
    void thoseWhoAreThereAtTheSameTimeStandBelowEachOther() {
        var drawing = draw(
                List.of(home("2014-01-01", "")),
                spell(AMINA.toString(), "2014-01-01", "2016-01-01"),
                spell(AMINA.toString(), "2015-01-01", ""));
        assertThat(bars(drawing, "worker")).extracting(Drawing.Bar::y).doesNotHaveDuplicates();
    }

    @Test
    void wordsAreLeftOutWhereTheyDoNotFit() {
        var drawing = draw(List.of(home("2010-01-01", "2010-01-10"), home("2010-01-10", "")));
        assertThat(drawing.bars().getFirst().text()).isEmpty();
        assertThat(drawing.bars().get(1).text()).isEqualTo("2 Foster home, meant to last");
    }

    /** A code of which an end is missing is another one's. */
    @Test
    void aCodeStandsWholeOrNotAtAll() {
        for (int days = 1; days < 200; days++) {
            var id = UUID.randomUUID();
            var until = LocalDate.of(2016, 12, 1).plusDays(days).toString();
            var told = new PersonFacts(
                    List.of(home("2016-12-01", "")),
                    List.of(new PersonFacts.With(id, "SW10003", true, spell(id.toString(), "2016-12-01", until))),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
            var drawing = LifelineLayout.draw(
                            HomeRow.of(told.episodes()),
                            WorkerRow.of(told, LocalDate.of(2003, 1, 1), AS_OF),
                            told,
                            AS_OF)
                    .orElseThrow();
            var bar = bars(drawing, "worker").getFirst();
            assertThat(bar.text()).isIn("", "SW10003");
            assertThat(bar.text().isEmpty() || bar.width() >= 12 + 7 * 8)
                    .as("%s in %d", bar.text(), bar.width())
                    .isTrue();
        }
    }

    @Test
    void whatBeginsLaterIsNotDrawn() {
        var told = told(List.of(home("2018-04-01", "")));
        assertThat(LifelineLayout.draw(HomeRow.of(told.episodes()), List.of(), told, AS_OF))
                .isEmpty();
    }
}
