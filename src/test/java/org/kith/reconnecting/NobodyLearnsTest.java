package org.kith.reconnecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.kith.demo.Young;
import org.kith.walk.EveryAddress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Before both said yes, nobody but whoever looks, and the second person once they are asked, learns that there is a wish or a search: by no page, count,
 * message or line of the log, whoever they are; and the young person, who knows the wish, nothing of the search.
 */
class NobodyLearnsTest extends OnReconnecting {
    /** What each kind of person looks at every day, which says the same before and after. */
    private static final List<String> EVERY_DAY =
            List.of("/today", "/to-do", "/young-people", "/looks", "/unusual-looks", "/drafts", "/record-search");

    /** How the log would name a look at a page of the room. */
    private static final List<String> LOOKS = List.of("being in touch again", "whom you would like back");

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private Map<String, UUID> others() {
        var others = new LinkedHashMap<String, UUID>();
        others.put("the other side", sam.account());
        others.put("another young person", maya.account());
        others.put("a worker of their team", bashir.account());
        others.put("a manager of their team", uma.account());
        others.put("a worker of the other side", sibling.account());
        others.put("a manager of the other side", rolf.account());
        others.put("a worker of another team", ruth.account());
        others.put("the analyst", analyst.account());
        others.put("the administrator", administrator.account());
        others.put("a partner", partner.account());
        return others;
    }

    @Test
    void noPageOfAnybodySaysAWordOfIt() throws Exception {
        var before = everyDay();
        var messages = messages();
        var wish = wished();
        findsAndChecks(wish);
        says(amina, wish, Step.ASKED);
        says(amina, wish, Step.YES);
        says(amina, wish, Step.NO);
        sends(amina, draftsOf(jay) + "reconnecting-note-" + id(wish), "key", key(), "seen", "6", "words", SEARCH)
                .andExpect(status().isNoContent());
        assertThat(everyDay()).isEqualTo(before);
        assertThat(messages()).isEqualTo(messages);
        assertThat(sees(amina, wish).html()).as("what nobody else meets").contains(SECRET, SEARCH, id(wish).toString());
        assertThat(addresses(wish)).hasSizeGreaterThan(80).containsAll(EVERY_DAY);
        whoLookedSaysNothing(line -> false);
        nobodyFindsAnythingBySearching();
        var met = new TreeSet<String>();
        for (var who : others().entrySet()) {
            for (var address : addresses(wish)) {
                var html =
                        asks(who.getValue(), address).andReturn().getResponse().getContentAsString();
                if (Stream.concat(Stream.of(SECRET, SEARCH, id(wish).toString()), LOOKS.stream())
                        .anyMatch(html::contains)) {
                    met.add(who.getKey() + " at " + address);
                }
            }
        }
        for (var address : addresses(wish)) {
            if (asks(jay.account(), address)
                    .andReturn()
                    .getResponse()
                    .getContentAsString()
                    .contains(SEARCH)) {
                met.add("the young person at " + address);
            }
        }
        var own = List.of(at(jay), at(jay) + "/new", at(sam), at(sam) + "/new", at(maya));
        met.removeIf(line -> own.stream().anyMatch(address -> line.endsWith(" at " + address)));
        met.removeIf(line -> line.endsWith("/who-looked"));
        assertThat(met).isEmpty();
        whoLookedSaysNothing(line -> line.select(".quiet").first().text().equals("you"));
        assertThat(others().values())
                .allSatisfy(who -> assertThat(page(asks(who, at(jay))).text()).doesNotContain(SECRET, SEARCH));
    }

    /** Who looked, of either side, as everybody reads it: of the room at most a line of their own. */
    private void whoLookedSaysNothing(Predicate<Element> own) throws Exception {
        var everybody = new LinkedHashMap<>(others());
        everybody.put("the young person", jay.account());
        var read = 0;
        for (var young : List.of(jay, sam)) {
            for (var who : everybody.entrySet()) {
                var answer = asks(who.getValue(), "/young-people/" + young.id() + "/who-looked");
                var page = page(answer);
                read += answer.andReturn().getResponse().getStatus() == 200 ? 1 : 0;
                for (var line : page.select("main li")) {
                    if (LOOKS.stream().anyMatch(line.text()::contains)) {
                        assertThat(own.test(line))
                                .as(who.getKey() + ": " + line.text())
                                .isTrue();
                    }
                }
                page.select("main .looks").remove();
                assertThat(page.html()).as(who.getKey()).doesNotContain(SECRET, SEARCH, LOOKS.get(0), LOOKS.get(1));
            }
        }
        assertThat(read).as("of both sides").isEqualTo(8);
    }

    /** Each way to search, as everybody; the page gives back the words that were looked for, and nothing else. */
    private void nobodyFindsAnythingBySearching() throws Exception {
        var everybody = new ArrayList<>(others().values());
        everybody.addAll(List.of(jay.account(), amina.account(), tom.account()));
        var searched = 0;
        for (var who : everybody) {
            for (var way : List.of("/record-search", "/young-people/search", search(jay), search(sam))) {
                for (var words : List.of(SECRET, SEARCH, "brother")) {
                    var answer = sends(who, way, "words", words);
                    var page = page(answer);
                    searched += answer.andReturn().getResponse().getStatus() == 200 ? 1 : 0;
                    assertThat(page.select("article, .called, main table td"))
                            .as(way)
                            .isEmpty();
                    page.select("input").remove();
                    assertThat(page.select("main").text()).as(way).doesNotContain(SECRET, SEARCH, "My brother");
                }
            }
        }
        assertThat(searched).as("pages of found things").isGreaterThan(60);
    }

    private static String search(Young young) {
        return "/young-people/" + young.id() + "/record/search";
    }

    @Test
    void whoLookedIsShownToWhoeverLookedAlone() throws Exception {
        var wish = wished();
        finds(wish);
        assertThat(log(ashdown, jay)).as("it is written").contains("reconnecting");
        for (var who : List.of(bashir.account(), uma.account(), tom.account(), jay.account(), analyst.account())) {
            var text =
                    page(asks(who, "/young-people/" + jay.id() + "/who-looked")).text();
            assertThat(text).doesNotContain("Amina opened the page of being", "in touch again from", SEARCH);
            assertThat(text.contains("Amina")).as("nothing of whoever looks").isFalse();
        }
    }

    private Map<String, String> everyDay() throws Exception {
        var all = new TreeMap<String, String>();
        for (var who : others().entrySet()) {
            for (var address : EVERY_DAY) {
                var answer = asks(who.getValue(), address).andReturn().getResponse();
                var page = Jsoup.parse(answer.getContentAsString());
                all.put(who.getKey() + " at " + address, answer.getStatus() + " " + page.text());
            }
        }
        return all;
    }

    private static List<String> messages() {
        return ALL.sql("select id::text from outbox_message order by id")
                .query(String.class)
                .list();
    }

    /** Every page with nothing in its address but whose it is, of either side; and those of the wish. */
    private List<String> addresses(String wish) {
        var all = new TreeSet<String>();
        for (var pattern : EveryAddress.ofPages(requestMappingHandlerMapping)) {
            if (!EveryAddress.namesMore(pattern)) {
                Stream.of(jay, sam).forEach(young -> EveryAddress.with(pattern, young.id(), List.of(young.id()))
                        .forEach(all::add));
            }
        }
        all.addAll(List.of(wish, wish + "/looker", wish + "/says/note"));
        return List.copyOf(all);
    }
}
