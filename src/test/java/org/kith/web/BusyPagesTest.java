package org.kith.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.OnPages;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;
import org.kith.inbox.CountedOnce;
import org.springframework.mock.web.MockMultipartFile;

/** What somebody else holds, such as a return that is loaded for minutes, is said so: nothing is lost, and the same form is sent once more with a touch. */
@ExtendWith(CountedOnce.EachTime.class)
class BusyPagesTest extends OnPages {
    private InOrganisation ashdown;
    private Colleague amina;
    private Young jay;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        amina = north.worker("Amina");
        jay = north.youngPerson("Jay").comesIn();
        amina.worksWith(jay).since("1 year ago");
        world.settle();
    }

    private interface Work {
        void done() throws Exception;
    }

    /** As a return does that is being loaded, or anybody who changes much in one go. */
    private static void whileHeld(String sql, Work work) throws Exception {
        try (var connection = TestDatabase.superuser().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            try {
                work.done();
            } finally {
                connection.rollback();
            }
        }
    }

    private void whileTheRowIsHeld(Work work) throws Exception {
        whileHeld("select from young_person where id = '" + jay.id() + "' for no key update", work);
    }

    @Test
    void aNameThatIsTypedMeanwhileIsStillThereToBeSentOnceMore() throws Exception {
        var address = "/young-people/" + jay.id() + "/name";
        var told = new ArrayList<Document>();
        whileTheRowIsHeld(
                () -> told.add(page(sends(amina, address, "name", "Robin", "seen", "Jay", "pronouns", "they/them")
                        .andExpect(status().isConflict())
                        .andExpect(header().exists("Retry-After")))));
        var page = told.getFirst();
        assertThat(page.select("h1").text()).isEqualTo("This is being changed just now");
        assertThat(page.select("main").text()).contains("Nothing of what you sent is kept yet", "Wait a moment");
        assertThat(page.select("main textarea").eachText()).containsExactly("Robin");
        assertThat(page.select("main form").attr("action")).isEqualTo(address);
        assertThat(page.select("main form [name=_csrf]").val()).isNotBlank();
        assertThat(sees(amina, address).select("#name").val()).isEqualTo("Jay");

        sends(amina, address, asItStands(page)).andExpect(redirectedUrl("/young-people/" + jay.id()));
        assertThat(sees(amina, address).select("#name").val()).isEqualTo("Robin");
        assertThat(sees(amina, address).select("#pronouns").val()).isEqualTo("they/them");
    }

    /** What a browser sends of the form on the page. */
    private static String[] asItStands(Document page) {
        return page.select("main form [name]:not([name=_csrf])").stream()
                .flatMap(field -> List.of(field.attr("name"), field.val()).stream())
                .toArray(String[]::new);
    }

    /** Whatever is held, an entry of many lines stays whole. */
    @Test
    void wordsOfManyLinesComeBackAsTheyWere() throws Exception {
        var words = "Hi Jay,\n\n* we met <b>today</b>\n* it was \"good\"\n";
        var fields = new String[] {
            "id",
            UUID.randomUUID().toString(),
            "seen",
            "0",
            "section",
            "home",
            "kind",
            "note",
            "happenedOn",
            "2026-01-05",
            "title",
            "",
            "words",
            words
        };
        var told = new ArrayList<Document>();
        whileHeld(
                "lock table entry in share row exclusive mode",
                () -> told.add(page(sends(amina, "/young-people/" + jay.id() + "/entries", fields)
                        .andExpect(status().isConflict()))));
        assertThat(told.getFirst().select("main textarea").text()).contains("we met <b>today</b>");
        assertThat(asItStands(told.getFirst())).containsExactlyInAnyOrder(fields);
    }

    /** A form that has a place for a file is sent once more with a touch where none was chosen, and where one was it is said that it has to be chosen again. */
    @Test
    void whetherAFileWasChosenIsToldFromWhatCame() throws Exception {
        var address = "/young-people/" + jay.id() + "/entries";
        var told = new ArrayList<Document>();
        whileHeld("lock table entry in share row exclusive mode", () -> {
            for (var bytes : List.of(new byte[0], new byte[] {'H', 'i'})) {
                var photo = new MockMultipartFile("file", bytes.length == 0 ? "" : "hi.txt", "text/plain", bytes);
                var sent = multipart(address)
                        .file(photo)
                        .param("id", UUID.randomUUID().toString())
                        .param("section", "home")
                        .param("kind", "note")
                        .param("happenedOn", "2026-01-05")
                        .param("words", "Hi Jay, we met.");
                told.add(page(
                        mvc.perform(sent.with(csrf()).with(signedInAs(amina))).andExpect(status().isConflict())));
            }
        });
        var without = told.getFirst().select("main form");
        assertThat(without.attr("enctype")).isEqualTo("multipart/form-data");
        assertThat(without.select("input[type=file][hidden]").attr("name")).isEqualTo("file");
        assertThat(without.select("button").text()).isEqualTo("Send it once more");
        assertThat(told.getFirst().select("main").text()).doesNotContain("chosen once more");
        assertThat(told.getLast().select("main form")).isEmpty();
        assertThat(told.getLast().select("main [role=status]").text()).contains("chosen once more");
        assertThat(told.getLast().select("main textarea").eachText()).containsExactly("Hi Jay, we met.");
    }

    @Test
    void aPageThatWaitsForAnotherSaysToLoadItOnceMore() throws Exception {
        whileHeld("lock table reading in share row exclusive mode", () -> {
            var page = page(asks(amina, "/young-people/" + jay.id()).andExpect(status().isConflict()));
            assertThat(page.select("main").text()).contains("load this page once more");
            assertThat(page.html()).doesNotContain("Jay");
        });
    }

    /** Neither waits for ever, and whoever is turned away reads no fault. */
    @Test
    void whoeverAsksWhoActsWaitsNoLongerThanAPage() {
        assertThat(acting.<String>as(amina.actor(), viewer -> patience())).isEqualTo("2s");
    }

    private String patience() {
        return jdbc.sql("select current_setting('lock_timeout')")
                .query(String.class)
                .single();
    }

    @Test
    void workThatNobodyWaitsForWaitsAsLongAsItTakes() {
        assertThat(acting.<String>as(Actor.job(JobName.IMPORT, ashdown.id()), viewer -> patience()))
                .isEqualTo("0");
    }
}
