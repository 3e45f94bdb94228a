package org.kith.working;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.actor.Actor;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;

/** Photos of people who work here: chosen by themselves, seen by the young people they work or worked with, and taken away again. */
class PhotoPagesTest extends OnPages {
    InOrganisation ashdown;
    Colleague amina;
    Colleague ruth;
    Young jay;
    Young robin;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        amina = north.worker("Amina");
        ruth = ashdown.team("River").worker("Ruth");
        jay = north.youngPerson("Jay").comesIn();
        robin = ashdown.team("West").youngPerson("Robin").comesIn();
        amina.worksWith(jay).since("1 year ago");
        ruth.worksWith(jay).since("2 years ago").until("1 year ago");
        world.settle();
    }

    private ResultActions chooses(UUID who, UUID key, String name, byte[] content) throws Exception {
        return mvc.perform(multipart("/working/photo")
                .file(new MockMultipartFile("photo", name, "image/jpeg", content))
                .param("key", key.toString())
                .with(csrf())
                .with(signedInAs(who)));
    }

    private void has(Colleague who, Color colour) throws Exception {
        var look = looks(who, UUID.randomUUID(), photo(colour));
        shows(who, look, "usual").andExpect(redirectedUrl("/working"));
    }

    private Document looks(Colleague who, UUID key, byte[] photo) throws Exception {
        chooses(who.account(), key, "me.jpg", photo).andExpect(redirectedUrl("/working/photo"));
        return sees(who, "/working/photo");
    }

    private ResultActions shows(Colleague who, Document look, String part) throws Exception {
        var key = look.select("form[action$=/square] [name=key]").val();
        return sends(who, "/working/photo/square", "key", key, "part", part);
    }

    private static byte[] photo(Color colour) throws IOException {
        return photo(colour, 800, 600);
    }

    private static byte[] photo(Color colour, int width, int height) throws IOException {
        var photo = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var pen = photo.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(photo, "jpeg", bytes);
        return bytes.toByteArray();
    }

    private String faceOf(UUID who, String page) throws Exception {
        return sees(who, page).select("main img.face").attr("src");
    }

    /** Of Amina, as a colleague finds it on her page. */
    private String largeOf(Colleague who) throws Exception {
        return sees(who, "/workers/" + amina.worker()).select("main img").attr("src");
    }

    private int kept() {
        return JdbcClient.create(TestDatabase.superuser())
                .sql("select count(*) from worker_photo where organisation_id = ?")
                .param(ashdown.id())
                .query(Integer.class)
                .single();
    }

    @Test
    void aPhotoStandsWhereTheLetterStoodUntilItIsTakenAway() throws Exception {
        var workers = "/young-people/" + jay.id() + "/workers";
        assertThat(sees(amina, "/working").select("#photo").text())
                .contains("first letter of your name", "nobody sees it before");
        assertThat(sees(jay.account(), "/today").select(".here .face").text()).isEqualTo("A");
        has(amina, Color.GREEN);
        var before = sees(amina, "/working");
        assertThat(before.select("main .card.here img.face"))
                .as("before they said hello")
                .hasSize(1);
        assertThat(before.select("main").text())
                .contains("Young people see your name and your photo so far")
                .doesNotContain("Young people see only your name");
        has(ruth, Color.BLUE);
        var face = sees(jay.account(), "/today").selectFirst(".here img.face");
        assertThat(face.attr("alt")).isEqualTo("Photo of Amina");
        assertThat(face.attr("src")).startsWith("data:image/jpeg;base64,").hasSizeLessThan(2_000);
        assertThat(sees(jay.account(), workers).select("main img.face").eachAttr("alt"))
                .as("and of whoever was there before")
                .containsExactly("Photo of Amina", "Photo of Ruth");
        var large = largeOf(ruth);
        var answer = asks(ruth, large).andReturn().getResponse();
        assertThat(answer.getContentType()).isEqualTo("image/jpeg");
        assertThat(answer.getContentAsByteArray()).hasSizeLessThanOrEqualTo(12_288);
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        has(amina, Color.RED);
        var other = largeOf(ruth);
        assertThat(other).isNotEqualTo(large);
        assertThat(faceOf(jay.account(), "/today")).isNotEqualTo(face.attr("src"));
        asks(jay.account(), large).andExpect(status().isNotFound());
        asks(amina, large).andExpect(status().isNotFound());
        sends(amina, "/working/photo/removal").andExpect(status().isBadRequest());
        var gone = other.replace("/faces/", "");
        sends(amina, "/working/photo/removal", "photo", gone).andExpect(redirectedUrl("/working"));
        for (var photo : new String[] {gone, UUID.randomUUID().toString()}) {
            assertThat(after(amina.account(), sends(amina, "/working/photo/removal", "photo", photo))
                            .text())
                    .contains("Nothing was changed: this photo was gone already.");
        }
        asks(jay.account(), other).andExpect(status().isNotFound());
        assertThat(sees(jay.account(), "/today").select(".here .face").text()).isEqualTo("A");
        assertThat(sees(amina, "/working").select("#photo li")).hasSize(2);
        assertThat(kept()).as("nothing is written over").isEqualTo(3);
    }

    @Test
    void whatIsNoPhotoIsSaidAndOneSentTwiceIsKeptOnce() throws Exception {
        var key = UUID.randomUUID();
        var look = looks(amina, key, photo(Color.GREEN));
        for (int twice = 0; twice < 2; twice++) {
            shows(amina, look, "left").andExpect(redirectedUrl("/working"));
        }
        assertThat(kept()).isEqualTo(1);
        assertThat(after(amina.account(), shows(amina, look, "left")).text()).contains("Saved.");
        for (var wrong : List.of("Dear Jay", "MZ\0\0\0 a program", "")) {
            var page = page(chooses(amina.account(), key, wrong.isEmpty() ? "" : "me.jpg", wrong.getBytes())
                    .andExpect(status().isUnprocessableContent()));
            assertThat(page.title()).startsWith("Error:");
            assertThat(page.select(page.select(".summary a").attr("href")).attr("type"))
                    .isEqualTo("file");
        }
        assertThat(page(chooses(amina.account(), key, "me.txt", "Dear Jay".getBytes()))
                        .select(".summary")
                        .text())
                .contains("This is not a photo");
        assertThat(page(chooses(amina.account(), key, "", new byte[0]))
                        .select(".summary")
                        .text())
                .contains("No photo was chosen.")
                .doesNotContain("paper");
        assertThat(kept()).isEqualTo(1);
    }

    /** What was looked at is shown, and nothing else: nobody but whoever chose it sees a photo before. */
    @Test
    void whoeverChoosesAPhotoLooksAtItBeforeAnybodySeesIt() throws Exception {
        asks(amina, "/working/photo").andExpect(redirectedUrl("/working"));
        var look = looks(amina, UUID.randomUUID(), photo(Color.GREEN));
        assertThat(look.select("main").text())
                .contains("Nobody sees this photo yet", "Who reads this", "When you leave, nobody sees it any more.");
        assertThat(look.select("input[type=radio]").eachAttr("value")).containsExactly("usual", "left", "right");
        assertThat(look.select("input[checked]"))
                .as("nothing is chosen for them")
                .isEmpty();
        assertThat(look.select("label img").eachAttr("src")).hasSize(3).allMatch(square -> square.length() < 2_000);
        assertThat(sees(jay.account(), "/today").select(".here .face").text()).isEqualTo("A");
        assertThat(sees(amina, "/to-do").select("main").text()).contains("You chose a photo of yourself.");
        assertThat(sees(amina, "/drafts").select("main .lines a[href=/working/photo]"))
                .hasSize(1);
        for (var none : List.of("", "top")) {
            var again = page(shows(amina, look, none).andExpect(status().isUnprocessableContent()));
            assertThat(again.select(".summary").text()).contains("Choose one of the squares");
        }
        var tall = looks(amina, UUID.randomUUID(), photo(Color.RED, 300, 600));
        assertThat(tall.select("input[type=radio]").eachAttr("value")).containsExactly("usual", "top", "bottom");
        shows(amina, look, "usual").andExpect(redirectedUrl("/working/photo"));
        assertThat(kept()).as("another was chosen after that look").isZero();
        var square = looks(amina, UUID.randomUUID(), photo(Color.BLUE, 400, 400));
        assertThat(square.select("h1").text()).isEqualTo("Is this right?");
        shows(amina, square, "").andExpect(redirectedUrl("/working"));
        assertThat(kept()).isEqualTo(1);
        assertThat(sees(amina, "/drafts").select("main .lines li")).isEmpty();
        assertThat(after(amina.account(), shows(amina, tall, "top")).text()).contains("Nothing was changed");
    }

    @Test
    void onlyThoseTheyWorkOrWorkedWithAndColleaguesSeeIt() throws Exception {
        has(amina, Color.GREEN);
        has(ruth, Color.BLUE);
        var amina_ = largeOf(ruth);
        var ruth_ = sees(ruth, "/working").select("#photo img").attr("src");
        asks(jay.account(), ruth_).andExpect(status().isOk());
        asks(amina, ruth_).andExpect(status().isOk());
        var hidden = List.of(
                robin.account(),
                ashdown.analyst("Wendy").account(),
                ashdown.administrator("Piotr").account(),
                ashdown.service("Brightwell", "housing").partner("Dana").account(),
                world.organisation("Elsewhere").team("South").worker("Sam").account());
        world.settle();
        for (var who : hidden) {
            asks(who, amina_).andExpect(status().isNotFound());
        }
        for (var who : hidden.subList(0, 4)) {
            chooses(who, UUID.randomUUID(), "me.jpg", photo(Color.RED)).andExpect(status().isForbidden());
            asks(who, "/working/photo").andExpect(status().isForbidden());
            sends(who, "/working/photo/square", "part", "usual").andExpect(status().isForbidden());
            sends(who, "/working/photo/removal", "photo", UUID.randomUUID().toString())
                    .andExpect(status().isForbidden());
        }
        assertThatThrownBy(() -> acting.as(Actor.person(ruth.account()), viewer -> jdbc.sql(
                                "update worker_photo set small = '\\x01' where account_id = ?")
                        .param(viewer.me())
                        .update()))
                .as("nothing of it is changed")
                .rootCause()
                .hasMessageContaining("permission denied");
        JdbcClient.create(TestDatabase.superuser())
                .sql("update account set ended_at = now() where id = ?")
                .param(amina.account())
                .update();
        assertThat(sees(jay.account(), "/young-people/" + jay.id() + "/workers")
                        .select("main img[alt='Photo of Amina']"))
                .isEmpty();
        asks(jay.account(), amina_).andExpect(status().isNotFound());
        asks(ruth, amina_).andExpect(status().isNotFound());
    }
}
