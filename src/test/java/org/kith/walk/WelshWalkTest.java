package org.kith.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.SignedInAs.signedInAs;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.words.Language;
import org.kith.words.Words;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A young person who chose Welsh goes to every page they can open, and somebody who is not signed in to theirs: no English sentence of Kith’s is left. */
class WelshWalkTest extends OnDoors {
    private static final String NOBODYS_LINK = "A".repeat(43);

    private static final Pattern VALUES = Pattern.compile("\\{\\d+}");
    private static final int WORDS_OF_A_SENTENCE = 3;

    /** What was typed in these tests and happens to be words of Kith’s too: names of services and of teams. */
    private static final List<String> TYPED = List.of("North", "South");

    private static final Map<String, String> ENGLISH = english();

    @Test
    void noEnglishSentenceIsLeftOnAYoungPersonsPages() throws Exception {
        var chosen = sends(jay.account(), "/language", "language", "cy")
                .andReturn()
                .getResponse()
                .getCookie("language");
        var pages = walk(address -> get(address).cookie(chosen).with(signedInAs(jay.account())));
        assertThat(pages.keySet().stream().filter(address -> !address.contains("?")))
                .as("pages of a young person")
                .hasSizeGreaterThan(25);
        assertWelsh(pages);
        sends(jay.account(), "/language", "language", "en");
        var today = sees(jay.account(), "/today");
        assertThat(today.selectFirst("html").attr("lang")).isEqualTo("en-GB");
        assertThat(left(Map.of("/today", today))).as("what is English is found").hasSizeGreaterThan(10);
    }

    @Test
    void noEnglishSentenceIsLeftForSomebodyWhoIsNotSignedIn() throws Exception {
        var pages = walk(address -> get(address).header("Accept-Language", "cy"));
        assertThat(pages).containsKeys("/sign-in");
        assertWelsh(pages);
    }

    @BeforeEach
    void knowALink() {
        var ids = new HashMap<>(routes.ids());
        ids.put("welcome/{token}", List.of(NOBODYS_LINK));
        routes = new Routes(requestMappingHandlerMapping, ids);
    }

    private Map<String, Document> walk(java.util.function.Function<String, MockHttpServletRequestBuilder> asked)
            throws Exception {
        var pages = new TreeMap<String, Document>();
        for (var address : routes.pages()) {
            MockHttpServletResponse answer =
                    mvc.perform(asked.apply(address)).andReturn().getResponse();
            if (!address.startsWith("/demo")
                    && String.valueOf(answer.getContentType()).startsWith("text/html")) {
                pages.put(address, Jsoup.parse(answer.getContentAsString()));
            }
        }
        return pages;
    }

    private static void assertWelsh(Map<String, Document> pages) {
        assertThat(pages).allSatisfy((address, page) -> assertThat(
                        page.selectFirst("html").attr("lang"))
                .as(address)
                .isEqualTo("cy"));
        assertThat(left(pages)).isEmpty();
    }

    /** English sentences, with where they stand first: most of what is said stands on many pages. */
    private static Set<String> left(Map<String, Document> pages) {
        var where = new TreeMap<String, String>();
        pages.forEach((address, page) -> said(page).forEach(words -> where.putIfAbsent(words, address)));
        var left = new TreeSet<String>();
        ENGLISH.forEach((sentence, key) -> standing(sentence, where)
                .forEach(address ->
                        left.add(key + ": " + sentence + " (" + address.replaceAll("[0-9a-f-]{36}", "…") + ")")));
        return left;
    }

    private static Stream<String> standing(String sentence, Map<String, String> where) {
        return sentence.split(" ").length < WORDS_OF_A_SENTENCE
                ? Stream.ofNullable(where.get(sentence))
                : where.entrySet().stream()
                        .filter(said -> said.getKey().contains(sentence))
                        .map(Map.Entry::getValue);
    }

    /** Each English sentence that Welsh says otherwise, and of one with values what stands between them where that is more than a word or two. */
    private static Map<String, String> english() {
        var welsh = Words.all(Language.named("cy").orElseThrow());
        var sentences = new TreeMap<String, String>();
        Words.all(Language.ENGLISH).forEach((key, english) -> pieces(english)
                .filter(piece -> !welsh.getOrDefault(key, "").contains(piece) && !TYPED.contains(piece))
                .forEach(piece -> sentences.putIfAbsent(piece, key)));
        return sentences;
    }

    private static Stream<String> pieces(String sentence) {
        if (sentence.contains(", plural,") || sentence.contains(", select,")) {
            return Stream.empty();
        }
        var pieces = VALUES.splitAsStream(sentence).map(String::strip);
        return sentence.contains("{") ? pieces.filter(piece -> piece.split(" ").length >= WORDS_OF_A_SENTENCE) : pieces;
    }

    /** What people read and screen readers say, and not what somebody typed into a field. */
    private static List<String> said(Document page) {
        page.select("textarea, input[type=text]").forEach(field -> field.text(""));
        var said = new ArrayList<String>();
        page.getAllElements().forEach(element -> element.textNodes().stream()
                .map(TextNode::text)
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .forEach(said::add));
        for (var name : List.of(
                "alt", "aria-label", "title", "placeholder", "data-asked", "data-kept", "data-stop", "data-none")) {
            said.addAll(page.getElementsByAttribute(name).eachAttr(name));
        }
        return said;
    }
}
