package org.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;

/** Turning the pages of the list of young people, also while it changes. */
class TurningYoungPeoplePagesTest extends OnYoungPeople {
    private static String next(Document page) {
        return query(page, "next");
    }

    private static String back(Document page) {
        return query(page, "prev");
    }

    private static String query(Document page, String rel) {
        return page.select("nav.pages a[rel=" + rel + "]").attr("href").replace("/young-people", "");
    }

    private static List<String> links(Document page) {
        return page.select("tbody th > a").eachAttr("href");
    }

    @Test
    void threeHundredWithEqualFiguresStandOnOnePageEach() throws Exception {
        var team = world.organisation("Even").team("South");
        var ruth = team.worker("Ruth");
        for (int i = 0; i < 300; i++) {
            team.youngPerson("Sam").born("2009-05-05");
        }
        world.settle();
        for (var sort : List.of("", "sort=days-without", "sort=youngest", "sort=oldest", "sort=name")) {
            var there = new ArrayList<String>();
            var page = list(ruth, "?" + sort);
            for (var next = next(page); there.addAll(links(page)) && !next.isEmpty(); next = next(page)) {
                page = list(ruth, next);
            }
            assertThat(there).as(sort).hasSize(300).doesNotHaveDuplicates();
        }
    }

    @Test
    void fiftyToAPage() throws Exception {
        var large = world.organisation("Large");
        var team = large.team("South");
        var ruth = team.worker("Ruth");
        for (int i = 0; i < 60; i++) {
            team.youngPerson("Somebody " + i);
        }
        world.settle();
        var first = list(ruth, "");
        assertThat(names(first)).hasSize(50);
        assertThat(first.text()).contains("50 young people on this page.");
        var second = list(ruth, next(first));
        assertThat(names(second)).hasSize(10);
        assertThat(next(second)).isEmpty();
        assertThat(names(list(ruth, back(second)))).isEqualTo(names(first));
        assertThat(names(list(ruth, "?next=0_" + UUID.randomUUID()))).hasSize(50);
        assertThat(names(list(ruth, "?next=nowhere&page=99"))).hasSize(50);
    }

    @Test
    void thePageThatFollowsSkipsAndRepeatsNobodyWhileFiguresChange() throws Exception {
        var moving = world.organisation("Moving");
        var team = moving.team("South");
        var ruth = team.worker("Ruth");
        for (int i = 0; i < 60; i++) {
            team.youngPerson("Sam");
        }
        world.settle();
        var first = list(ruth, "");
        var last = links(first).getLast();
        acting.doAs(Actor.job(JobName.MEASURES, moving.id()), viewer -> jdbc.sql(
                        "update young_person_figures set attention = 5000000 where young_person_id = ?::uuid")
                .param(last.substring(last.lastIndexOf('/') + 1))
                .update());
        assertThat(links(list(ruth, next(first)))).hasSize(10).doesNotContainAnyElementsOf(links(first));
    }

    @Test
    void nobodyIsSkippedWhenTheLastOnesShownGetAnotherName() throws Exception {
        var moving = world.organisation("Renamed");
        var ruth = named(moving, 120);
        var first = list(ruth, "?sort=name");
        rename(ruth, links(first).getLast(), "Zzzz");
        rename(ruth, links(first).get(48), "Aaaa");
        var second = list(ruth, next(first));
        var third = list(ruth, next(second));
        assertThat(names(second).getFirst()).isEqualTo("Somebody 150");
        assertThat(names(second)).doesNotContainAnyElementsOf(names(first).subList(0, 48));
        assertThat(names(third)).endsWith("Somebody 219", "Zzzz").doesNotHaveDuplicates();
        assertThat(second.select("#changed")).isEmpty();

        rename(ruth, links(third).getFirst(), "Zzzy");
        assertThat(names(list(ruth, back(third)))).hasSize(50).endsWith("Somebody 199");
    }

    @Test
    void aListWhoseLastOnesAllMovedBeginsAnewAndSaysSo() throws Exception {
        var ruth = named(world.organisation("Anew"), 60);
        var first = list(ruth, "?sort=name");
        for (var link : links(first).subList(47, 50)) {
            rename(ruth, link, "Aaron");
        }
        assertThat(next(first)).doesNotContain("Somebody");
        var anew = list(ruth, next(first));
        assertThat(anew.select("#changed").text()).isEqualTo("The list has changed meanwhile, so it begins anew here.");
        assertThat(names(anew)).hasSize(50).startsWith("Aaron");
        assertThat(first.select("#changed")).isEmpty();
    }

    /** Somebody 100 and so on, in a team of one worker. */
    private Colleague named(InOrganisation organisation, int many) {
        var team = organisation.team("South");
        var ruth = team.worker("Ruth");
        for (int i = 0; i < many; i++) {
            team.youngPerson("Somebody " + (100 + i));
        }
        world.settle();
        return ruth;
    }

    private void rename(Colleague who, String link, String name) {
        acting.doAs(Actor.person(who.account()), viewer -> jdbc.sql(
                        "update young_person set known_as = ? where id = ?::uuid")
                .params(name, link.substring(link.lastIndexOf('/') + 1))
                .update());
    }
}
