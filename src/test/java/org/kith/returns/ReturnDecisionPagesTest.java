package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.actor.Actor;
import org.kith.actor.JobName;

/** What becomes of a return that waits: loaded, put aside or taken up again, and by whom alone. */
class ReturnDecisionPagesTest extends OnReturnPages {
    private static final String STANDS = "This changed nothing. Below is how the return stands now.";

    @Test
    void whatWasLoadedBeforeKithKeptWhoIsGoneIsStillTold() throws Exception {
        var id = handIn(SmallReturn.sound());
        send(post("/returns/" + id + "/loading"));
        job.load(ashdown.id(), id);
        acting.doAs(Actor.job(JobName.IMPORT, ashdown.id()), viewer -> jdbc.sql(
                        "update return_import set counts = '{\"kinds\": {}, \"leftOut\": 0, \"noLongerNamed\": 2}' where id = ?")
                .param(id)
                .update());
        assertThat(page(get("/returns/" + id)).select("#state").text())
                .contains("2 young people whom an earlier loading of this year’s return named are not in this one");
    }

    @Test
    void confirmedTwiceItIsLoadedOnceAndItsFilesAreGone() throws Exception {
        var id = handIn(SmallReturn.sound());
        assertThat(count("return_file")).isEqualTo(8);
        assertThat(send(post("/returns/" + id + "/loading")).getRedirectedUrl()).isEqualTo("/returns/" + id);
        assertThat(send(post("/returns/" + id + "/loading")).getRedirectedUrl()).isEqualTo("/returns/" + id);
        job.load(ashdown.id(), id);
        job.load(ashdown.id(), id);
        var page = page(get("/returns/" + id));
        assertThat(page.select("#state [role=status]").text()).startsWith("Loaded.");
        assertThat(page.select("a[href=/young-people].button").size()).isEqualTo(1);
        assertThat(page.select("button:contains(Load it)")).isEmpty();
        assertThat(count("young_person")).isEqualTo(3);
        assertThat(count("return_file")).isZero();
        assertThat(count("history")).isZero();
    }

    @Test
    void aNodeThatWasKilledLeavesItToBeTakenUpAgain() throws Exception {
        var id = handIn(SmallReturn.sound());
        acting.doAs(Actor.job(JobName.IMPORT, ashdown.id()), viewer -> jdbc.sql(
                        "update return_import set state = 'loading', done = 7, total = 20 where id = ?")
                .param(id)
                .update());
        var underWay = page(get("/returns/" + id));
        assertThat(underWay.select("progress").attr("value")).isEqualTo("7");
        assertThat(underWay.select("#state").attr("hx-get")).isEqualTo("/returns/" + id);
        assertThat(underWay.select("#state a").attr("href")).isEqualTo("/returns/" + id);
        job.load(ashdown.id(), id);
        assertThat(count("young_person")).isEqualTo(3);
    }

    @Test
    void afterTheLastTryItCanBeLoadedAgain() throws Exception {
        var id = handIn(SmallReturn.sound());
        acting.doAs(Actor.job(JobName.IMPORT, ashdown.id()), viewer -> jdbc.sql(
                        "update return_import set state = 'loading' where id = ?")
                .param(id)
                .update());
        job.giveUp(ashdown.id(), id);
        var page = page(get("/returns/" + id));
        assertThat(page.select("#state [role=status]").text()).startsWith("Could not be loaded");
        assertThat(page.select("button").eachText()).contains("Load it", "Put it aside");
        send(post("/returns/" + id + "/loading"));
        job.load(ashdown.id(), id);
        assertThat(count("young_person")).isEqualTo(3);
    }

    @Test
    void putAsideItsFilesAreGoneAndItCannotBeLoaded() throws Exception {
        var id = handIn(SmallReturn.sound().replace("header.csv", "12,1,29/02/2004", "12,1,29/02/1804"));
        send(post("/returns/" + id + "/putting-aside"));
        send(post("/returns/" + id + "/loading"));
        job.load(ashdown.id(), id);
        var aside = page(get("/returns/" + id));
        assertThat(aside.select("#state [role=status]").text()).startsWith("Put aside.");
        assertThat(aside.text()).contains("nothing of it counts").doesNotContain("everything else counts");
        assertThat(count("return_file")).isZero();
        assertThat(count("young_person")).isZero();
    }

    /** In another tab it was decided on meanwhile: the page says how it stands, and not that what was pressed was done. */
    @Test
    void whatIsPressedTooLateIsNotSaidToBeDone() throws Exception {
        var id = handIn(SmallReturn.sound());
        assertThat(done(id, "/putting-aside")).isEqualTo("It is put aside. Nothing in it was loaded.");
        assertThat(done(id, "/loading")).isEqualTo(STANDS);
        assertThat(done(id, "/files")).isEqualTo(STANDS);
        assertThat(done(id, "/putting-aside")).isEqualTo("It is put aside. Nothing in it was loaded.");
        var loaded = handIn(SmallReturn.sound());
        assertThat(done(loaded, "/files")).startsWith("It is read as you said.");
        assertThat(done(loaded, "/loading")).isEqualTo("Loading has begun.");
        assertThat(done(loaded, "/putting-aside")).isEqualTo(STANDS);
        assertThat(done(loaded, "/loading"))
                .as("pressed again before it is loaded, or after")
                .isIn("Loading has begun.", STANDS);
        assertThat(done(loaded, "/putting-aside")).isEqualTo(STANDS);
        job.load(ashdown.id(), loaded);
        for (var pressed : List.of("/loading", "/files", "/putting-aside")) {
            assertThat(done(loaded, pressed)).as(pressed).isEqualTo(STANDS);
        }
    }

    private String done(UUID id, String pressed) throws Exception {
        var sent = send(post("/returns/" + id + pressed));
        assertThat(sent.getRedirectedUrl()).isEqualTo("/returns/" + id);
        return page(get("/returns/" + id).cookie(sent.getCookies()))
                .select("p.done[tabindex]")
                .text();
    }

    @Test
    void lookingAtFindingsIsWrittenDown() throws Exception {
        var id = load(SmallReturn.sound().replace("oc3.csv", "Z1", "ZZZ"), "2021");
        assertThat(count("reading")).isZero();
        page(get("/returns/" + id));
        assertThat(count("reading")).isEqualTo(1);
    }

    @Test
    void nobodyButAnAnalystComesHere() throws Exception {
        var amina = ashdown.worker("Amina");
        var piotr = ashdown.administrator("Piotr");
        world.settle();
        var id = handIn(SmallReturn.sound());
        for (var colleague : List.of(amina, piotr)) {
            assertThat(send(get("/returns"), colleague).getStatus()).isEqualTo(403);
            assertThat(send(get("/returns/" + id), colleague).getStatus()).isEqualTo(403);
            assertThat(send(get("/returns/" + id + "/findings.csv"), colleague).getStatus())
                    .isEqualTo(403);
            assertThat(send(post("/returns/" + id + "/loading"), colleague).getStatus())
                    .isEqualTo(403);
            assertThat(send(multipart("/returns").param("year", "2021"), colleague)
                            .getStatus())
                    .isEqualTo(403);
        }
    }

    @Test
    void anotherOrganisationsReturnIsNotThere() throws Exception {
        var stranger = world.organisation("Elsewhere").analyst("Sid");
        world.settle();
        var id = handIn(SmallReturn.sound());
        assertThat(send(get("/returns/" + id), stranger).getStatus()).isEqualTo(404);
        assertThat(send(get("/returns/" + id + "/findings.csv"), stranger).getStatus())
                .isEqualTo(404);
        assertThat(send(post("/returns/" + id + "/loading"), stranger).getStatus())
                .isEqualTo(404);
        assertThat(send(post("/returns/" + id + "/files").param("oc3", ""), stranger)
                        .getStatus())
                .isEqualTo(404);
        assertThat(send(post("/returns/" + id + "/putting-aside"), stranger).getStatus())
                .isEqualTo(404);
        assertThat(page(get("/returns/" + id)).select("button:contains(Load it)"))
                .hasSize(1);
    }
}
