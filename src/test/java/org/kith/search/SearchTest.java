package org.kith.search;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.kith.demo.Young;
import org.kith.record.OnRecord;

/** Searching as anybody does: by sending the form, without JavaScript. */
abstract class SearchTest extends OnRecord {

    /** @param more further fields, names and values, one after the other */
    Document searches(UUID who, Young young, String words, String... more) throws Exception {
        return page(sends(who, of(young) + "/record/search", with(words, more)).andExpect(status().isOk()));
    }

    Document searchesAll(UUID who, String words, String... more) throws Exception {
        return page(sends(who, "/record-search", with(words, more)).andExpect(status().isOk()));
    }

    static String[] with(String words, String... more) {
        var fields = new ArrayList<>(List.of("words", words));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    String writes(UUID author, Young young, String section, String kind, String day, String words) throws Exception {
        return sends(
                        author,
                        of(young) + "/entries",
                        "id",
                        UUID.randomUUID().toString(),
                        "section",
                        section,
                        "kind",
                        kind,
                        "happenedOn",
                        day,
                        "words",
                        words)
                .andExpect(redirectedUrlPattern(of(young) + "/entries/*"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    void says(UUID who, String address, String words) throws Exception {
        sends(who, address, "key", UUID.randomUUID().toString(), "words", words).andExpect(status().is3xxRedirection());
    }

    /** The first words of each entry found. */
    static List<String> found(Document page) {
        return page.select("article h2").eachText();
    }

    static String count(Document page) {
        return page.select("#found").text();
    }
}
