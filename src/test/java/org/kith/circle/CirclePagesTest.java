package org.kith.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People who matter: a plain list the young person writes, and their team adds to what they were told. */
class CirclePagesTest extends OnCircle {

    @Test
    void anEmptyListInvitesAndDoesNotPress() throws Exception {
        assertThat(sees(jay.account(), circle()).select("main").text())
                .contains("Nobody is on this list yet. If you want, begin with one person.", "Add somebody");
        var staff = sees(amina, circle()).select("main");
        assertThat(staff.text())
                .contains("Nobody is written down yet. If Jay tells you about somebody, you can write them down here.");
        assertThat(staff.select("a.button[href=" + circle() + "/one-by-one]")).hasSize(1);
    }

    @Test
    void theYoungPersonWritesWhoMattersGroupByGroup() throws Exception {
        adds(jay.account(), " Nan ", "relationship", "my nan", "group", "family", "since", "2012", "note", "Blue tin.");
        adds(jay.account(), "Kofi", "group", "friends", "since", "March 2024");
        adds(jay.account(), "Somebody from the bus");
        adds(
                jay.account(),
                "Karen",
                "relationship",
                "carer when I was little",
                "matters",
                "before",
                "since",
                "2014",
                "until",
                "4 March 2019");
        for (var who : new UUID[] {jay.account(), amina.account()}) {
            var page = sees(who, circle());
            assertThat(page.select("main h2").eachText()).containsExactly("Family", "Friends", "Others", "From before");
            assertThat(page.select(".card .grow").eachText())
                    .containsExactly(
                            "Nan my nan since 2012 Blue tin.",
                            "Kofi since March 2024",
                            "Somebody from the bus",
                            "Karen carer when I was little from 2014 to 4 March 2019");
        }
    }

    @Test
    void itIsReachedFromTheirFirstPageFromTheirHomesAndFromTheirRecordsTabs() throws Exception {
        for (var page : new String[] {"/today", "/young-people/" + jay.id()}) {
            assertThat(sees(jay.account(), page)
                            .select("main a[href=" + circle() + "]")
                            .text())
                    .isEqualTo("People who matter");
        }
        assertThat(sees(jay.account(), circle())
                        .select("header nav a[aria-current=page]")
                        .text())
                .isEqualTo("People who matter");
        assertThat(sees(amina, circle()).select("nav.tabs a[aria-current=page]").text())
                .isEqualTo("Who matters");
        assertThat(sees(analyst, "/young-people/" + jay.id()).html()).doesNotContain("/circle");
    }

    /** Of others no more is kept than is needed: there is no field for more, and where somebody could write it, it says so. */
    @Test
    void ofOthersNoMoreIsAskedForThanIsNeeded() throws Exception {
        for (var who : List.of(jay.account(), amina.account())) {
            var form = sees(who, circle() + "/new").select("main form[data-draft]");
            assertThat(form.select("input:not([type=hidden]), textarea, select").stream()
                            .map(field -> field.attr("name"))
                            .distinct())
                    .containsExactly("name", "relationship", "matters", "closeness", "group", "since", "until", "note");
            assertThat(form.select("#name-hint").text()).contains("A first name is enough");
            var hint = form.select("#note-hint").text();
            assertThat(form.select("#note").attr("aria-describedby")).contains("note-hint");
            assertThat(hint).contains(who.equals(jay.account()) ? "Leave out what is private to them" : "and no more");
        }
    }

    @Test
    void whatAWorkerWritesIsToldAndTheYoungPersonSaysOtherwise() throws Exception {
        var nan = adds(amina.account(), "Nan");
        var today = sees(jay.account(), "/today");
        assertThat(today.text()).contains("Amina wrote down that Nan matters to you.");
        assertThat(today.select("a[href=" + nan + "]").text()).isEqualTo("Look at it");
        assertThat(sees(jay.account(), circle()).select(".card").text()).contains("Written down by Amina.");
        assertThat(sees(jay.account(), "/today").text()).as("once they looked").doesNotContain("wrote down that");
        sends(jay.account(), nan, fields(UUID.randomUUID().toString(), 1, "Nana", "relationship", "dad’s mum"))
                .andExpect(redirectedUrl(circle()));
        assertThat(sees(jay.account(), "/today").text()).doesNotContain("wrote down that");
        var page = sees(amina, nan);
        assertThat(page.select("h1").text()).isEqualTo("Nana");
        assertThat(page.select("main").text()).contains("dad’s mum", "Changed by Jay on");
        assertThat(page.select("main .lines li").text()).startsWith("Nan Now Written down by you on");
        assertThat(page.select("main form:not([action$=/closeness]), main a[href$=/change]"))
                .isEmpty();
        var told = adds(amina.account(), "Old Bill", "matters", "before");
        assertThat(sees(jay.account(), "/today").text())
                .contains("Amina wrote down that Old Bill was in your life before.");
        sends(jay.account(), told + "/removal", "seen", "1").andExpect(redirectedUrl(circle()));
        assertThat(sees(jay.account(), "/today").text()).doesNotContain("Old Bill");
    }

    @Test
    void whoIsTakenAwayStandsFoldedAndComesBack() throws Exception {
        var kofi = adds(jay.account(), "Kofi", "note", "From the canal");
        assertThat(sees(jay.account(), kofi + "/change").select("main").text()).contains("Take Kofi off the list");
        for (var twice = 0; twice < 2; twice++) {
            sends(jay.account(), kofi + "/removal", "seen", "1").andExpect(redirectedUrl(circle()));
        }
        var page = sees(jay.account(), circle());
        assertThat(page.select(".card")).isEmpty();
        assertThat(page.select("details").text())
                .contains(
                        "One person is off your list",
                        "Kofi Taken off the list by you on",
                        "Put Kofi back on the list");
        assertThat(sees(jay.account(), kofi).text()).contains("Put Kofi back on the list", "From the canal");
        assertThat(versions()).isEqualTo(2);
        var form = sees(jay.account(), kofi + "/change");
        assertThat(form.select("h1").text()).isEqualTo("Put Kofi back on the list");
        assertThat(form.select("[name=seen]").val()).isEqualTo("2");
        sends(jay.account(), kofi, fields(UUID.randomUUID().toString(), 2, "Kofi", "note", "From the canal"))
                .andExpect(redirectedUrl(circle()));
        assertThat(sees(jay.account(), circle()).select(".card").text()).contains("Kofi");
        assertThat(versions()).isEqualTo(3);
    }

    private int versions() {
        return JdbcClient.create(TestDatabase.superuser())
                .sql("select count(*) from circle_person where young_person_id = ?")
                .param(jay.id())
                .query(Integer.class)
                .single();
    }

    @Test
    void aFormSentTwiceIsKeptOnceAndWithOtherWordsIsAsked() throws Exception {
        var key = UUID.randomUUID().toString();
        for (var twice = 0; twice < 2; twice++) {
            sends(jay.account(), circle(), fields(key, 0, "Nan")).andExpect(redirectedUrl(circle()));
        }
        assertThat(versions()).isEqualTo(1);
        var page =
                page(sends(jay.account(), circle(), fields(key, 0, "Grandad")).andExpect(status().isConflict()));
        assertThat(page.select(".warning").text()).contains("This was saved before, with other words.", "Nan");
        assertThat(page.select("#name").val()).isEqualTo("Grandad");
        assertThat(page.select("[name=key]").val()).isNotEqualTo(key);
        sends(jay.account(), circle(), fields(page.select("[name=key]").val(), 0, "Grandad"))
                .andExpect(redirectedUrl(circle()));
        assertThat(versions()).isEqualTo(2);
        sends(maya.account(), "/young-people/" + maya.id() + "/circle", fields(key, 0, "Mine"))
                .andExpect(status().isNotFound());
    }

    @Test
    void whoIsSecondIsToldAndNothingTypedIsLost() throws Exception {
        var nan = adds(jay.account(), "Nan");
        var first = UUID.randomUUID().toString();
        sends(jay.account(), nan, fields(first, 1, "Nana")).andExpect(redirectedUrl(circle()));
        sends(jay.account(), nan, fields(first, 1, "Nana")).andExpect(redirectedUrl(circle()));
        var page = page(sends(jay.account(), nan, fields(UUID.randomUUID().toString(), 1, "Nanny", "note", "Mine"))
                .andExpect(status().isConflict()));
        assertThat(page.select(".warning").text()).contains("This was changed while you were writing.", "Nana");
        assertThat(page.select("#name").val()).isEqualTo("Nanny");
        assertThat(page.select("#note").text()).isEqualTo("Mine");
        assertThat(page.select("[name=seen]").val()).isEqualTo("2");
        sends(jay.account(), nan + "/removal", "seen", "1").andExpect(redirectedUrl(nan + "/change"));
        sends(jay.account(), nan + "/removal").andExpect(status().isBadRequest());
        assertThat(versions()).isEqualTo(2);
    }

    @Test
    void whatIsWrongIsSaidBesideItsField() throws Exception {
        var page = page(sends(
                        amina,
                        circle(),
                        fields("no key", 0, "", "matters", "perhaps", "since", "2019", "until", "2014", "note", "Hers"))
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".error").eachText())
                .containsExactly(
                        "Write a name, or what they are called",
                        "Choose one: what fits best now",
                        "Until when: this is before it began. Look at both days again");
        assertThat(page.select("#note").text()).isEqualTo("Hers");
        assertThat(page.select("#until").val()).isEqualTo("2014");
        assertThat(versions()).isZero();
    }

    @Test
    void theFormSaysWhoReadsIt() throws Exception {
        assertThat(sees(jay.account(), circle() + "/new").select(".readers").text())
                .contains("Amina", "Tom")
                .doesNotContain("Brightwell");
        assertThat(sees(amina, circle() + "/new").select("main").text())
                .contains("Write what Jay told you, in their words.");
    }

    @Test
    void theTeamAddsAndDoesNotChange() throws Exception {
        var nan = adds(jay.account(), "Nan");
        adds(tom.account(), "Kofi");
        for (var colleague : new Colleague[] {amina, tom}) {
            asks(colleague, nan + "/change").andExpect(status().isForbidden());
            sends(colleague, nan, fields(UUID.randomUUID().toString(), 1, "Other"))
                    .andExpect(status().isForbidden());
            sends(colleague, nan + "/removal", "seen", "1").andExpect(status().isForbidden());
        }
        assertThat(versions()).isEqualTo(2);
    }

    /** Whatever a colleague wrote down wrongly they put right themselves, until somebody else said something of it. */
    @Test
    void aWorkerPutsRightWhatTheyWroteAndTheYoungPersonIsTold() throws Exception {
        var nan = adds(amina.account(), "Nan");
        asks(tom, nan + "/change").andExpect(status().isForbidden());
        assertThat(sees(tom, nan).select("main a[href$=/change]")).isEmpty();
        assertThat(sees(amina, circle()).select(".card a[href$=/change]")).hasSize(1);
        var form = sees(amina, nan + "/change");
        assertThat(form.select("main").text()).contains("Take Nan off the list", "Jay is told.");
        sends(amina, nan, fields(form.select("[name=key]").val(), 1, "Nana")).andExpect(redirectedUrl(circle()));
        assertThat(sees(jay.account(), "/today").text()).contains("Amina changed what they wrote down about Nana.");
        sends(amina, nan + "/removal", "seen", "2").andExpect(redirectedUrl(circle()));
        assertThat(sees(jay.account(), "/today").select("details.waits").text())
                .contains("Amina took Nana off your list.", "put them back")
                .doesNotContain("changed what they wrote");
        assertThat(sees(jay.account(), nan).select("main .lines li").text()).contains("Nan Now Written down by Amina");
        sends(jay.account(), nan, fields(UUID.randomUUID().toString(), 3, "Nana"))
                .andExpect(redirectedUrl(circle()));
        for (var address :
                new String[] {nan, nan + "/removal", draftsOf(jay) + "circle-" + nan.substring(nan.lastIndexOf('/') + 1)
                }) {
            sends(amina, address, fields(UUID.randomUUID().toString(), 4, "Nan"))
                    .andExpect(status().isForbidden());
        }
        assertThat(versions()).isEqualTo(4);
    }

    @Test
    void nobodyElseReadsOrWritesIt() throws Exception {
        var nan = adds(jay.account(), "Nan");
        for (var hidden : new UUID[] {ruth.account(), administrator.account(), partner.account(), maya.account()}) {
            for (var page : new String[] {circle(), circle() + "/new", nan, nan + "/change"}) {
                asks(hidden, page).andExpect(status().isNotFound());
            }
            sends(hidden, circle(), fields(UUID.randomUUID().toString(), 0, "x"))
                    .andExpect(status().isNotFound());
            sends(hidden, nan + "/removal", "seen", "1").andExpect(status().isNotFound());
        }
        asks(analyst, circle()).andExpect(status().isForbidden());
        sends(analyst, circle(), fields(UUID.randomUUID().toString(), 0, "x")).andExpect(status().isForbidden());
        asks(analyst, nan).andExpect(status().isForbidden());
        asks(jay.account(), circle() + "/" + UUID.randomUUID()).andExpect(status().isNotFound());
        var mayas = "/young-people/" + maya.id() + nan.substring(nan.indexOf("/circle"));
        asks(maya.account(), mayas).andExpect(status().isNotFound());
        asks(amina, mayas).andExpect(status().isNotFound());
        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void whoeverOpenedItInAnEmergencyReadsAndAddsNothing() throws Exception {
        var nan = adds(jay.account(), "Nan");
        ruth.opensInEmergency(jay, "Jay rang at night and was alone").stillOpen();
        world.settle();
        assertThat(sees(ruth, circle()).select(".card").text()).contains("Nan");
        assertThat(sees(ruth, nan).text()).contains("Nan");
        assertThat(sees(ruth, circle()).select("main a[href=" + circle() + "/new]"))
                .isEmpty();
        asks(ruth, circle() + "/new").andExpect(status().isForbidden());
        sends(ruth, circle(), fields(UUID.randomUUID().toString(), 0, "x")).andExpect(status().isForbidden());
    }

    @Test
    void eachLookIsALineInTheLog() throws Exception {
        adds(jay.account(), "Nan");
        var before = log(ashdown, jay).size();
        sees(amina, circle());
        assertThat(log(ashdown, jay).subList(before, before + 1)).containsExactly("circle");
        assertThat(sees(jay.account(), "/young-people/" + jay.id() + "/who-looked")
                        .text())
                .contains("the page of people who matter to you");
    }
}
