package org.kith.reconnecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
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
import org.kith.demo.Colleague;
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

    @Test
    void whoeverLookedOnceReadsNothingMoreAndNothingIsLost() throws Exception {
        var wish = wished();
        finds(wish);
        var bashirs = bashir.account().toString();
        sends(jay.account(), wish + "/looker", "looker", bashirs).andExpect(redirectedUrl(wish));
        sends(jay.account(), wish + "/looker", "looker", bashirs).andExpect(redirectedUrl(wish));
        asks(amina, wish).andExpect(status().isNotFound());
        var lost = page(tries(amina, wish, Step.NOTE).andExpect(status().isNotFound()));
        assertThat(lost.select("main textarea").text()).as("what she wrote").isEqualTo("note: " + SEARCH);
        var none =
                page(tries(amina, at(jay) + "/" + UUID.randomUUID(), Step.NOTE).andExpect(status().isNotFound()));
        assertThat(none.select("main").text())
                .as("as where there is none")
                .isEqualTo(lost.select("main").text());
        sends(maya.account(), at(maya), "key", id(wish).toString(), "name", "Nan", "looker", bashirs)
                .andExpect(status().isNotFound());
        assertThat(sees(amina, "/to-do").select("main").text()).doesNotContain(SECRET);
        assertThat(sees(bashir, wish).select("main").text()).contains(SEARCH, "We lived with Nan");
        asks(uma, wish + "/looker").andExpect(status().isNotFound());
        leaves(bashir);
        asks(bashir, wish).andExpect(status().isNotFound());
        assertThat(sees(jay.account(), wish).select("main").text()).contains("Nobody looks now. Choose who looks.");
        assertThat(sees(jay.account(), "/today").text()).contains("Bashir does not work with you any more");
        assertThat(sees(uma, "/to-do").select("main").text())
                .contains("Jay asked Bashir to look for somebody.")
                .doesNotContain(SECRET);
        var form = sees(uma, wish + "/looker");
        assertThat(form.select("main").text()).contains("Ask Jay first").doesNotContain(SECRET);
        var wrong = page(sends(uma, wish + "/looker", "looker", tom.account().toString())
                .andExpect(status().isUnprocessableContent()));
        assertThat(wrong.select(".error").text()).isEqualTo("Say who chose");
        sends(amina, wish + "/looker", "looker", tom.account().toString(), "chosen", "as-told")
                .andExpect(status().isNotFound());
        sends(uma, wish + "/looker", "looker", tom.account().toString(), "chosen", "as-told")
                .andExpect(redirectedUrl(at(jay)));
        asks(uma, wish).andExpect(status().isNotFound());
        assertThat(sees(tom, wish).select("main").text()).contains(SEARCH);
        assertThat(sees(uma, "/to-do").select("main").text()).doesNotContain("asked Bashir");
    }

    private void leaves(Colleague who) {
        ALL.sql("update team_member set until = now() - interval '1 second' where account_id = ?")
                .param(who.account())
                .update();
    }

    @Test
    void whoeverLeftIsFoundWhereTheyAgreedByWhoeverLooksUntilTheirDay() throws Exception {
        assertThat(sees(bashir, "/findable").select("main").text()).contains("You have not agreed.");
        asks(jay.account(), "/findable").andExpect(status().isForbidden());
        var wrong = page(
                sends(bashir, "/findable", "reach", "", "until", day(-1)).andExpect(status().isUnprocessableContent()));
        assertThat(wrong.select(".error").eachText())
                .containsExactly("Write how you can be reached", "Until when: this is over already");
        sends(bashir, "/findable", "key", key(), "reach", "bashir@example.org", "until", day(300))
                .andExpect(redirectedUrl("/findable"));
        sends(bashir, "/findable", "key", key(), "reach", "07700 900456", "until", day(400))
                .andExpect(redirectedUrl("/findable"));
        assertThat(sees(bashir, "/findable").select(".card").text())
                .contains("07700 900456")
                .doesNotContain("@");
        var twice = key();
        for (var reach : List.of("07700 900456", "bashir@example.org", "07700 900456", "07700 900456")) {
            sends(bashir, "/findable", "key", twice, "reach", reach, "until", day(400))
                    .andExpect(redirectedUrl("/findable"));
            assertThat(sees(bashir, "/findable").select(".card").text()).contains(reach);
        }
        var wish = wished();
        assertThat(sees(amina, wish + "/says/found").select("#who").text())
                .as("while he works here")
                .doesNotContain("Bashir");
        ALL.sql("update account set ended_at = now() where id = ?")
                .param(bashir.account())
                .update();
        assertThat(sees(amina, wish + "/says/found").select("#who").text())
                .contains("Worked here: Bashir (07700 900456)", "A young person here: Sam")
                .doesNotContain("Jay");
        says(amina, wish, Step.FOUND, "name", "Bashir", "who", "left-" + bashir.account());
        assertThat(sees(amina, wish).select(".tag").text()).isEqualTo("worked here");
        sends(tom, "/findable", "key", key(), "reach", "x", "until", day(9)).andExpect(redirectedUrl("/findable"));
        sends(tom, "/findable/end").andExpect(redirectedUrl("/findable"));
        assertThat(sees(tom, "/findable").select("main").text()).contains("You have not agreed.");
    }

    @Test
    void whatIsSentTwiceIsKeptOnceAndWhoIsSecondLooksFirst() throws Exception {
        var key = key();
        var fields = new String[] {
            "key", key, "name", "Nan", "words", "", "looker", amina.account().toString()
        };
        for (var twice = 0; twice < 2; twice++) {
            sends(jay.account(), at(jay), fields).andExpect(redirectedUrl(at(jay) + "/" + key));
        }
        fields[3] = "Grandad";
        var late = page(sends(jay.account(), at(jay), fields).andExpect(status().isConflict()));
        assertThat(late.select("#name").val()).isEqualTo("Grandad");
        var wish = at(jay) + "/" + key;
        var note = new String[] {"key", key(), "seen", "0", "words", "Rang"};
        for (var twice = 0; twice < 2; twice++) {
            sends(amina, wish + "/says/note", note).andExpect(redirectedUrl(wish));
        }
        moves(jay, wish, Step.PAUSE);
        var second = page(tries(amina, wish, Step.NOTE, "words", "Rang again", "seen", "1")
                .andExpect(status().isConflict()));
        assertThat(second.select("#words").text()).isEqualTo("Rang again");
        assertThat(said(wish)).isEqualTo(2);
        var told = key();
        sends(amina, at(jay), "key", told, "name", "Dave", "words", "As Jay told me")
                .andExpect(redirectedUrl(at(jay) + "/" + told));
        assertThat(sees(jay.account(), at(jay) + "/" + told).select("main").text())
                .contains("Amina wrote it down", "As Jay told me");
        asks(tom, at(jay) + "/" + told).andExpect(status().isNotFound());
    }
}
