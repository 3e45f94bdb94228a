package org.kith.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.actor.NotFound;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.InService;
import org.kith.demo.Young;
import org.kith.vocabulary.Section;

/** Beside every Send stands who will read it, by name, and what stands there is what policy lets them see. */
class WhoReadsPagesTest extends OnPages {
    private InOrganisation ashdown;
    private InService brightwell;
    private Colleague amina;
    private Colleague ruth;
    private Colleague dana;
    private Colleague lee;
    private Young jay;
    private UUID letter;
    private UUID health;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        amina = north.worker("Amina");
        north.worker("Ben");
        ruth = ashdown.team("River").worker("Ruth");
        brightwell = ashdown.service("Brightwell Homes", "housing");
        dana = brightwell.partner("Dana");
        lee = ashdown.service("Elm College", "learning").partner("Lee");
        jay = north.youngPerson("Jay").comesIn();
        letter = amina.writes(jay, "home", "note").saying("The boiler is fixed").id();
        health = amina.writes(jay, "health", "note")
                .saying("The dentist is on Friday")
                .id();
        jay.shares("home").with(brightwell);
        world.settle();
    }

    private String of() {
        return "/young-people/" + jay.id();
    }

    private static String line(Document page, String section) {
        return page.select(".readers [data-of~=(^| )" + section + "( |$)]").text();
    }

    @Test
    void whoeverWritesSeesWhoWillReadEachSection() throws Exception {
        var page = sees(amina, of() + "/record/new");
        assertThat(line(page, "home")).isEqualTo("Home: Jay, the team North (Amina, Ben) and Brightwell Homes");
        assertThat(line(page, "health")).endsWith(": Jay and the team North (Amina, Ben)");
        assertThat(page.select("form#writing .readers ~ .actions button")).isNotEmpty();
    }

    @Test
    void noSectionIsChosenForStaffAndTheFormAsksForOne() throws Exception {
        assertThat(sees(amina, of() + "/record/new").select("#section option[selected]"))
                .isEmpty();
        assertThat(sees(amina, of() + "/record/new?section=health")
                        .select("#section option[selected]")
                        .val())
                .isEqualTo("health");
        var again = page(sends(amina, of() + "/entries", "words", "Hi.", "kind", "note", "happenedOn", "2026-01-05")
                .andExpect(status().isUnprocessableContent()));
        assertThat(again.select("#section-wrong").text()).isEqualTo("Choose a section");
        assertThat(again.select("#words").val()).isEqualTo("Hi.");
    }

    @Test
    void theNotesOfTheDaySayItOfEachYoungPerson() throws Exception {
        var page = sees(amina, "/notes-of-the-day?with=" + jay.id());
        assertThat(line(page, "home")).contains("Brightwell Homes");
        assertThat(page.select("select[name^=section] option[selected]")).isEmpty();
    }

    @Test
    void whatIsPutBesideAnEntrySaysWhoReadsIt() throws Exception {
        for (var form : sees(amina, of() + "/entries/" + letter).select("main form[method=post]")) {
            if (!form.attr("action").endsWith("/hard-marks")) {
                assertThat(form.select(".readers").text())
                        .as(form.attr("action"))
                        .contains("Amina, Ben");
            }
        }
        assertThat(sees(jay.account(), of() + "/entries/" + letter)
                        .select("form[action$=/own-accounts] .readers")
                        .text())
                .isEqualTo("Who reads this: you, your team North (Amina, Ben) and Brightwell Homes");
        assertThat(sees(jay.account(), of() + "/entries/" + letter)
                        .select("form[action$=/corrections] .readers")
                        .text())
                .isEqualTo("Who reads this: you and your team North (Amina, Ben)");
    }

    @Test
    void aYoungPersonReadsTheirNamesWhereverTheyWriteOfThemselves() throws Exception {
        for (var form : List.of("/reach", "/name")) {
            assertThat(sees(jay.account(), of() + form).select(".readers").text())
                    .as(form)
                    .startsWith("Who reads this: you and your team North (Amina, Ben)");
        }
    }

    /** The same people as beside Send, and nobody a section is not shared with. */
    @Test
    void whatIsSaidAfterSendNamesJustThoseWhoCanReadIt() throws Exception {
        assertThat(told(of() + "/entries", written("home", "The heating is off")))
                .isEqualTo(
                        "It is in your record now. Who can read it: you, your team North (Amina, Ben) and Brightwell Homes."
                                + " Whoever works with you is told that you wrote.");
        assertThat(told(of() + "/entries", written("about-me", "I like the sea")))
                .isEqualTo("It is in your record now. Who can read it: you and your team North (Amina, Ben)."
                        + " Whoever works with you is told that you wrote.");
        assertThat(told(of() + "/entries/" + health + "/own-accounts", "words", "I was there"))
                .isEqualTo("Kept. It is beside the entry now. Who can read it: you and your team North (Amina, Ben).");
        assertThat(told(of() + "/entries/" + letter + "/corrections", "words", "It is not fixed"))
                .doesNotContain("Brightwell");
    }

    /** Staff too read everybody by name, and what a passage kept back means for them. */
    @Test
    void whoeverWritesIsToldWhoCanReadItAndWhoWhatIsKeptBack() throws Exception {
        assertThat(after(amina.account(), sends(amina, of() + "/entries", written("home", "The heating is off")))
                        .select("p.done")
                        .text())
                .isEqualTo("Sent. Jay, the team North (Amina, Ben) and Brightwell Homes can read this now.");
        assertThat(after(amina.account(), sends(amina, of() + "/entries", written("home", "Off. [[Your aunt rang.]]")))
                        .select("p.done")
                        .text())
                .isEqualTo("Sent. Jay, the team North (Amina, Ben) and Brightwell Homes can read this now."
                        + " What you kept back, only the team can read.");
    }

    private String told(String address, String... fields) throws Exception {
        return after(jay.account(), sends(jay.account(), address, fields))
                .select("p.done")
                .text();
    }

    private static String[] written(String section, String words) {
        return new String[] {
            "id",
            UUID.randomUUID().toString(),
            "section",
            section,
            "kind",
            "note",
            "happenedOn",
            "2026-01-05",
            "title",
            "",
            "words",
            words
        };
    }

    @Test
    void whoeverSeesOnlyWhatIsSharedIsToldOfNobodyElse() throws Exception {
        jay.shares("home").with(ashdown.service("Oak", "housing"));
        var page = sees(dana, of() + "/entries/" + letter);
        assertThat(page.text()).doesNotContain("Oak", "Amina, Ben");
    }

    @Test
    void whoIsNamedIsWhoeverPolicyLetsSeeIt() throws Exception {
        var page = sees(amina, of() + "/record/new");
        for (var entry : List.of(letter, health)) {
            var said = line(page, entry.equals(letter) ? "home" : "health");
            var see = new ArrayList<String>();
            for (var one : List.of(amina, ruth, dana, lee)) {
                if (mayRead(one, entry)) {
                    see.add(one.equals(dana) ? "Brightwell Homes" : one.equals(lee) ? "Elm College" : name(one));
                }
            }
            for (var name : List.of("Amina", "Ruth", "Brightwell Homes", "Elm College")) {
                assertThat(said.contains(name)).as(name + " in " + said).isEqualTo(see.contains(name));
            }
        }
        assertThat(Section.values())
                .allMatch(section -> !line(page, section.key()).isEmpty());
    }

    private String name(Colleague one) {
        return one.equals(amina) ? "Amina" : "Ruth";
    }

    private boolean mayRead(Colleague who, UUID entry) {
        try {
            return acting.changing(
                    who.actor(),
                    jay.id(),
                    viewer -> jdbc.sql("select count(*) from entry where id = ?")
                                    .param(entry)
                                    .query(Long.class)
                                    .single()
                            == 1);
        } catch (NotFound e) {
            return false;
        }
    }
}
