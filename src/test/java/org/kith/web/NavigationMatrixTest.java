package org.kith.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.actor.Actor;
import org.kith.demo.Colleague;
import org.kith.demo.InService;
import org.kith.demo.InTeam;
import org.kith.demo.Young;
import org.kith.web.Navigation.RecordTab;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is led where: every entry of the navigation, every shortcut and every tab of a young person, for each role, in order. */
class NavigationMatrixTest extends OnPages {
    private static final String EVERYBODY_OPENS = "/our-policies";

    /** What rooms brought when each began to bring its own; one that comes later says in its own tests who is led to it. */
    private static final Map<String, List<String>> NAVIGATION = Map.of(
            "worker",
            List.of(
                    "Young people /young-people",
                    "Figures /figures",
                    "Search /record-search",
                    "Reading together /waiting",
                    "Kept back /withheld",
                    "Sharing /sharing",
                    "Emergencies /emergencies",
                    "Why you looked /looks",
                    "Services /services"),
            "manager",
            List.of(
                    "Young people /young-people",
                    "Figures /figures",
                    "Search /record-search",
                    "Reading together /waiting",
                    "Kept back /withheld",
                    "Sharing /sharing",
                    "Emergencies /emergencies",
                    "Unusual looks /unusual-looks",
                    "Why you looked /looks",
                    "Services /services",
                    "Our words /words",
                    "Our nation /nation"),
            "analyst",
            List.of("Young people /young-people", "Figures /figures", "Returns /returns", "Why you looked /looks"),
            "administrator",
            List.of("People who work here /staff", "Services /services", "Our words /words"),
            "partner",
            List.of("Shared with me /shared-with-me", "Why you looked /looks"),
            "partner lead",
            List.of("Shared with me /shared-with-me", "Our people /our-people", "Why you looked /looks"),
            "young person",
            List.of(
                    "Today /today",
                    "My record /young-people/{id}/record",
                    "Sharing /young-people/{id}/sharing",
                    "Who looked /young-people/{id}/who-looked"));

    private static final List<String> TABS =
            List.of("Lifeline ", "Record /record", "Workers /workers", "Sharing /sharing", "Who looked /who-looked");

    @Autowired
    List<Navigation> rooms;

    InTeam north;
    InService homes;
    Colleague worker;
    Colleague manager;
    Colleague analyst;
    Colleague administrator;
    Colleague partner;
    Colleague lead;
    Young jay;

    @BeforeEach
    void tell() {
        var ashdown = world.organisation("Ashdown");
        north = ashdown.team("North");
        worker = north.worker("Amina");
        manager = north.manager("Tom");
        analyst = ashdown.analyst("Wendy");
        administrator = ashdown.administrator("Piotr");
        homes = ashdown.service("Brightwell Homes", "housing");
        partner = homes.partner("Dana");
        lead = homes.lead("Ingrid");
        jay = north.youngPerson("Jay").comesIn();
        jay.shares("home").with(homes);
        world.settle();
    }

    @Test
    void theNavigationOfEachRole() throws Exception {
        var known = NAVIGATION.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        for (var role : NAVIGATION.entrySet()) {
            var found = navigation(account(role.getKey()));
            found.retainAll(known);
            assertThat(found).as(role.getKey()).isEqualTo(role.getValue());
        }
    }

    private UUID account(String role) {
        return switch (role) {
            case "worker" -> worker.account();
            case "manager" -> manager.account();
            case "analyst" -> analyst.account();
            case "administrator" -> administrator.account();
            case "partner" -> partner.account();
            case "partner lead" -> lead.account();
            default -> jay.account();
        };
    }

    @Test
    void theBareAddressLeadsToTheFirst() throws Exception {
        for (var who : List.of(worker, manager, analyst, administrator, partner, lead)) {
            assertThat(leadsTo(who.account())).isEqualTo(first(who.account()));
        }
        assertThat(leadsTo(jay.account())).isEqualTo(first(jay.account()));
    }

    @Test
    void theShortcutsOfEachRole() throws Exception {
        var ofWorkers = "/=/record-search;g y=/young-people;g f=/figures;n=/notes-of-the-day;g n=/notes-of-the-day"
                + ";g d=/drafts;g w=/to-do;?=/shortcuts";
        assertThat(shortcuts(worker.account())).isEqualTo(ofWorkers);
        assertThat(shortcuts(manager.account())).isEqualTo(ofWorkers);
        assertThat(shortcuts(analyst.account()))
                .isEqualTo("/=/young-people;g y=/young-people;g f=/figures;g w=/to-do;g r=/returns;?=/shortcuts");
        assertThat(shortcuts(administrator.account())).isEqualTo("g w=/to-do;g p=/staff;?=/shortcuts");
        assertThat(shortcuts(partner.account())).isEmpty();
        assertThat(shortcuts(lead.account())).isEmpty();
        assertThat(shortcuts(jay.account())).isEmpty();
    }

    @Test
    void theTabsOfAYoungPersonForEachRole() throws Exception {
        assertThat(tabs(worker.account(), "/workers")).isEqualTo(TABS);
        assertThat(tabs(manager.account(), "/workers")).isEqualTo(TABS);
        assertThat(tabs(analyst.account(), "/workers"))
                .containsExactly("Lifeline ", "Workers /workers", "Who looked /who-looked");
        assertThat(tabs(jay.account(), "/workers")).isEmpty();
        assertThat(tabs(partner.account(), "/record")).containsExactly("Record /record");
        assertThat(tabs(lead.account(), "/record")).containsExactly("Record /record");
    }

    @Test
    void whatAYoungPersonReadsAboutThemselves() throws Exception {
        var known = List.of("My homes and people", "Who works with me");
        for (var page : List.of("/today", "/young-people/" + jay.id())) {
            var links = sees(jay.account(), page).select("main :is(p, li) > a").eachText();
            links.retainAll(known);
            assertThat(links).isEqualTo(page.equals("/today") ? known : known.subList(1, 2));
        }
    }

    /** Which of two stands first must not hang on which room was found first. */
    @Test
    void noTwoStandInOnePlace() {
        var everybody = List.of(
                worker.account(),
                manager.account(),
                analyst.account(),
                administrator.account(),
                lead.account(),
                jay.account());
        for (var who : everybody) {
            acting.doAs(Actor.person(who), viewer -> {
                assertThat(places(room -> room.items(viewer), NavigationItem::order))
                        .doesNotHaveDuplicates();
                assertThat(places(room -> room.shortcuts(viewer), Shortcut::order))
                        .doesNotHaveDuplicates();
                assertThat(places(room -> room.recordTabs(viewer), RecordTab::order))
                        .doesNotHaveDuplicates();
                assertThat(places(room -> room.aboutMe(viewer), NavigationItem::order))
                        .doesNotHaveDuplicates();
            });
        }
    }

    private <T> List<Integer> places(Function<Navigation, List<T>> what, Function<T, Integer> order) {
        return rooms.stream()
                .flatMap(room -> what.apply(room).stream())
                .map(order)
                .toList();
    }

    private List<String> navigation(UUID who) throws Exception {
        var found = new ArrayList<String>();
        for (var link : sees(who, EVERYBODY_OPENS).select("header nav a:not(.tight)")) {
            found.add(link.text() + " " + link.attr("href").replace(jay.id().toString(), "{id}"));
        }
        return found;
    }

    private String first(UUID who) throws Exception {
        return navigation(who).getFirst().replaceFirst(".* ", "");
    }

    private String leadsTo(UUID who) throws Exception {
        return String.valueOf(asks(who, "/").andReturn().getResponse().getRedirectedUrl());
    }

    private String shortcuts(UUID who) throws Exception {
        return sees(who, EVERYBODY_OPENS).select("script[data-keys]").attr("data-keys");
    }

    private List<String> tabs(UUID who, String page) throws Exception {
        var theirs = "/young-people/" + jay.id();
        return sees(who, theirs + page).select("nav.tabs a").stream()
                .map(tab -> tab.text() + " " + tab.attr("href").substring(theirs.length()))
                .filter(TABS::contains)
                .toList();
    }
}
