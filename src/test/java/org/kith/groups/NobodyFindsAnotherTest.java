package org.kith.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.kith.demo.Colleague;
import org.kith.demo.InTeam;
import org.kith.demo.Young;
import org.kith.walk.EveryAddress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Of those to whom something was written together nobody finds another: not a young person, nor a worker of one alone, nor a partner with whom one shares,
 * by any link, address, search, export or line of the log. Neither names nor ids are anywhere in what they get.
 */
class NobodyFindsAnotherTest extends OnGroups {
    private static final int MOST = 250;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private String several;
    private Colleague gil;
    private Young quin;
    private final Map<Young, String> names = new HashMap<>();

    @Override
    protected void tellMore(InTeam north, InTeam river) {
        super.tellMore(north, river);
        var hill = ashdown.team("Hill");
        gil = hill.worker("Gil");
        quin = hill.youngPerson("Quin").comesIn();
    }

    /** Names that stand nowhere else, as examples of names do. */
    private void called(Young young, String name) {
        loads(ashdown, "update young_person set known_as = ? where id = ?", name, young.id());
        names.put(young, name);
    }

    /** What would tell of somebody: what they are called, and the ids of them and of what was written to them. */
    private List<String> tellsOf(Young young) {
        return List.of(
                nameOf(young),
                young.id().toString(),
                young.account().toString(),
                entry(young).toString(),
                paper(young).toString());
    }

    /** The group that stays: they read its name, and not which it is. */
    private static String standing() {
        return ALL.sql("select group_id from group_member order by said_at desc limit 1")
                .query(String.class)
                .single();
    }

    private String nameOf(Young young) {
        return names.getOrDefault(young, "");
    }

    private void written() throws Exception {
        called(jay, "Quillon");
        called(maya, "Zephyrine");
        called(ollie, "Xanthippe");
        called(quin, "Wilhelmus");
        several = together("We ate chips.", own(jay), "You held the crab.", own(maya), "You found shells.");
        sends(
                amina,
                "/groups",
                "key",
                UUID.randomUUID().toString(),
                "name",
                "Football",
                "from",
                "2026-01-05",
                "with",
                jay.id().toString(),
                "with",
                maya.id().toString(),
                "with",
                ollie.id().toString());
        joinedByAnotherTeam();
        namesNobodyWhoJoined();
        says(jay, "yes");
        says(maya, "yes");
        says(quin, "yes");
        for (var young : List.of(jay, maya, ollie, quin)) {
            mvc.perform(multipart(of(young) + "/entries/" + entry(young) + "/attachments")
                            .file(new MockMultipartFile(
                                    "file", "paper.txt", "text/plain", "A ticket".getBytes(StandardCharsets.UTF_8)))
                            .param("key", UUID.randomUUID().toString())
                            .param("description", "The ticket")
                            .with(csrf())
                            .with(signedInAs((young.equals(quin) ? gil : amina).account())))
                    .andExpect(status().is3xxRedirection());
        }
        sees(amina, several);
        sees(ben, several);
        sees(ruth, several);
        sees(gil, several);
    }

    /** Gil is asked, and writes to Quin, whom nobody else works with. */
    private void joinedByAnotherTeam() throws Exception {
        var asks = several + "/asks";
        sends(
                        amina,
                        asks,
                        "key",
                        UUID.randomUUID().toString(),
                        "who",
                        gil.account().toString())
                .andExpect(redirectedUrl(asks));
        sends(gil, asked(), "with", quin.id().toString(), "section", "home").andExpect(redirectedUrl(several));
    }

    /** What all of them read is put right after that, by somebody who does not see who was added. */
    private void namesNobodyWhoJoined() throws Exception {
        var seen = new ArrayList<>(List.of("title", "By the sea", "words", "Wilhelmus ate all the cake."));
        for (var one : List.of(jay, maya, ollie)) {
            seen.addAll(List.of("seen-" + entry(one), "1"));
        }
        sends(amina, several + "/versions", seen.toArray(String[]::new)).andExpect(status().isUnprocessableContent());
    }

    private static String asked() {
        return "/groups/asked/"
                + ALL.sql("select id from group_ask order by asked_at desc limit 1")
                        .query(String.class)
                        .single();
    }

    @Test
    void noYoungPersonFindsAnotherOfThem() throws Exception {
        written();
        var all = List.of(jay, maya, ollie, quin);
        for (var one : all) {
            var hidden = new ArrayList<String>();
            all.stream().filter(other -> !other.equals(one)).forEach(other -> hidden.addAll(tellsOf(other)));
            hidden.add(several.substring(several.lastIndexOf('/') + 1));
            hidden.add(standing());
            var seen = walks(one.account(), hidden, "/today", of(one), of(one) + "/record", mine(one));
            assertThat(seen)
                    .contains(mine(one), of(one) + "/who-looked", of(one) + "/entries/" + entry(one))
                    .hasSizeBetween(12, MOST);
            for (var other : all) {
                if (!other.equals(one)
                        && (one.equals(jay)
                                || other.equals(jay)
                                || !List.of(one, other).contains(quin))) {
                    finds(one.account(), of(one) + "/record/search", other);
                    shut(one.account(), other);
                    nothingAtAnyAddress(one.account(), one, other);
                }
            }
        }
    }

    @Test
    void noWorkerOfOneAloneAndNoPartnerFindsTheOthers() throws Exception {
        written();
        var hidden = new ArrayList<>(tellsOf(jay));
        hidden.addAll(tellsOf(maya));
        var seen = walks(ruth.account(), hidden, "/young-people", of(ollie) + "/record", "/groups", several, "/to-do");
        assertThat(seen).contains(of(ollie) + "/record", several, several + "/change");
        var fromPartner = new ArrayList<>(tellsOf(maya));
        fromPartner.addAll(tellsOf(ollie));
        fromPartner.add(several.substring(several.lastIndexOf('/') + 1));
        assertThat(walks(partner.account(), fromPartner, "/shared-with-me", of(jay) + "/record"))
                .contains(of(jay) + "/record", of(jay) + "/entries/" + entry(jay));
        for (var other : List.of(jay, maya)) {
            finds(ruth.account(), "/record-search", other);
            shut(ruth.account(), other);
            nothingAtAnyAddress(ruth.account(), ollie, other);
        }
        hidden.addAll(tellsOf(ollie));
        assertThat(walks(
                        gil.account(),
                        hidden,
                        "/young-people",
                        of(quin) + "/record",
                        "/groups",
                        several,
                        asked(),
                        "/to-do"))
                .contains(of(quin) + "/record", several, asked());
        shut(gil.account(), jay);
        nothingAtAnyAddress(gil.account(), quin, jay);
        for (var other : List.of(maya, ollie)) {
            shut(partner.account(), other);
            nothingAtAnyAddress(partner.account(), jay, other);
        }
    }

    /** Follows every link from these addresses on; answers where it came. Nothing there tells of anybody hidden. */
    private Set<String> walks(UUID who, List<String> hidden, String... from) throws Exception {
        var seen = new HashSet<String>();
        var next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty() && seen.size() < MOST) {
            var address = next.poll();
            if (!seen.add(address)) {
                continue;
            }
            var answer =
                    mvc.perform(get(address).with(signedInAs(who))).andReturn().getResponse();
            var text = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8) + answer.getRedirectedUrl();
            for (var word : hidden) {
                assertThat(text).as(address).doesNotContain(word);
            }
            Jsoup.parse(text).select("a[href^=/]").eachAttr("href").stream()
                    .map(link -> link.replaceFirst("#.*", ""))
                    .filter(link -> !link.startsWith("/assets") && !link.startsWith("/demo"))
                    .forEach(next::add);
        }
        return seen;
    }

    /** Whoever searches is given back the word they searched for, and nothing found. */
    private void finds(UUID who, String address, Young other) throws Exception {
        var page = page(sends(who, address, "words", nameOf(other)));
        assertThat(page.select("#found")).as(address).hasSize(1);
        assertThat(page.select("article, .called")).as(address).isEmpty();
    }

    /** None of the addresses of somebody else opens. */
    private void shut(UUID who, Young other) throws Exception {
        var theirs = of(other);
        var entry = theirs + "/entries/" + entry(other);
        for (var address : List.of(theirs, theirs + "/record", entry, entry + "/versions", theirs + "/with-others")) {
            assertThat(asks(who, address).andReturn().getResponse().getStatus())
                    .as(address)
                    .isEqualTo(404);
        }
        for (var own : List.of(of(jay), of(maya), of(ollie))) {
            asks(who, own + "/attachments/" + paper(other)).andExpect(status().isNotFound());
            if (!own.equals(theirs)) {
                asks(who, own + "/entries/" + entry(other)).andExpect(status().isNotFound());
            }
        }
    }

    /** Every page there is: with the other’s ids in its address, under theirs and under one that is read, none opens; of all others none tells of them. */
    private void nothingAtAnyAddress(UUID who, Young own, Young other) throws Exception {
        var ids = List.of(entry(other), paper(other));
        for (var pattern : EveryAddress.ofPages(requestMappingHandlerMapping)) {
            if (EveryAddress.hasIds(pattern)) {
                var tried = Stream.concat(
                                EveryAddress.with(pattern, other.id(), ids),
                                EveryAddress.namesMore(pattern)
                                        ? EveryAddress.with(pattern, own.id(), ids)
                                        : Stream.empty())
                        .toList();
                for (var address : tried) {
                    var answer = asks(who, address).andReturn().getResponse();
                    assertThat(answer.getStatus()).as(address).isNotEqualTo(200);
                    assertThat(answer.getContentAsString()).as(address).doesNotContain(nameOf(other));
                }
            } else {
                assertThat(asks(who, pattern).andReturn().getResponse().getContentAsString())
                        .as(pattern)
                        .doesNotContain(tellsOf(other));
            }
        }
    }

    private static UUID paper(Young young) {
        return ALL.sql("select id from attachment where entry_id = ?")
                .param(entry(young))
                .query(UUID.class)
                .single();
    }
}
