package org.kith.walk;

import static org.kith.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.kith.demo.Colleague;
import org.kith.demo.InTeam;
import org.kith.record.OnRecord;
import org.springframework.mock.web.MockMultipartFile;

/** Something of everything that a form can be about. */
abstract class OnForms extends OnRecord {
    Colleague tom;
    Colleague lead;
    Colleague partner;
    Colleague unnamed;
    UUID team;
    UUID service;
    UUID codeOnly;
    UUID toldLater;
    UUID told;
    UUID asked;
    UUID policy;
    UUID theReturn;
    UUID joined;
    String entry;
    String hard;

    @Override
    protected void tellMore(InTeam north, InTeam river) {
        team = north.id();
        tom = north.manager("Tom");
        jay.born("17 years ago").childNumber("900001");
        var brightwell = ashdown.service("Brightwell Homes", "housing");
        service = brightwell.id();
        partner = brightwell.partner("Dana");
        lead = brightwell.lead("Sunny");
        jay.shares("home").with(brightwell);
        toldLater = ruth.opensInEmergency(jay, "Jay rang at night and was afraid")
                .notToldBecause("Somebody was with Jay")
                .id();
        told = ruth.opensInEmergency(jay, "Jay rang at night and was alone").id();
        asked = amina.looksAt(jay, "home")
                .on("2 days ago")
                .askedWhy("I was away")
                .id();
        ben.looksAt(jay, "home").on("3 days ago").at("23:00");
        policy = ashdown.agrees(tom, "How we write")
                .saying("To them.")
                .binds("worker")
                .id();
        var coded = ashdown.swId("SW4711");
        coded.worksWith(jay).since("1 year ago").until("6 months ago");
        codeOnly = coded.worker();
        unnamed = world.organisation("").administrator("");
        amina.writes(jay, "home", "note").saying("We met.");
        InWalks.tellAll(ashdown, jay, amina);
    }

    /** A return that waits no more, and a number that was said to be Jay's. */
    private void plantNumbers() {
        theReturn = UUID.randomUUID();
        loads(ashdown, """
                insert into return_import (id, organisation_id, team_name, year, came_by, state, made_at)
                values (?, ?, 'North', 2018, 'command line', 'loaded', now())
                """, theReturn, ashdown.id());
        joined = UUID.randomUUID();
        loads(ashdown, """
                insert into child_number_answer (id, organisation_id, young_person_id, number, is_same, said_at)
                values (?, ?, ?, '900002', true, kith.now())
                """, joined, ashdown.id(), jay.id());
    }

    @BeforeEach
    void write() throws Exception {
        plantNumbers();
        entry = writes("We met. [[Your aunt told me of it.]]", "");
        hard = writes("This may be hard.", "yes");
        sends(jay.account(), entry + "/corrections", "key", UUID.randomUUID().toString(), "words", "It was Monday")
                .andExpect(status().is3xxRedirection());
        mvc.perform(multipart(entry + "/attachments")
                        .file(letter("file"))
                        .param("key", UUID.randomUUID().toString())
                        .with(csrf())
                        .with(signedInAs(amina)))
                .andExpect(status().is3xxRedirection());
        sends(tom, "/words/kind-words", "id", UUID.randomUUID().toString(), "said", "placement", "instead", "home")
                .andExpect(status().is3xxRedirection());
        sends(partner, asking(), "key", UUID.randomUUID().toString(), "section", "health", "words", "To help")
                .andExpect(status().is3xxRedirection());
    }

    private String writes(String words, String hardToRead) throws Exception {
        return sends(amina, of(jay) + "/entries", SentForm.note(words, hardToRead))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    static MockMultipartFile letter(String field) {
        return new MockMultipartFile(field, "letter.txt", "text/plain", "Dear Jay".getBytes(StandardCharsets.UTF_8));
    }

    String asking() {
        return "/shared-with-me/" + jay.id() + "/asking";
    }

    String sharing() {
        return of(jay) + "/sharing";
    }

    /** Where a form of a page is sent to, of which only a part is known. */
    String action(UUID who, String page, String part) throws Exception {
        return actions(sees(who, page), part).getFirst();
    }

    private static List<String> actions(Document page, String part) {
        return page.select("form[action*=" + part + "]").eachAttr("action");
    }

    /** The first link of a page that holds these letters. */
    String link(UUID who, String page, String part) throws Exception {
        return sees(who, page).select("a[href*=" + part + "]").first().attr("href");
    }
}
