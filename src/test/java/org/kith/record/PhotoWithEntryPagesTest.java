package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.TestClock;
import org.kith.files.Made;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;

/** A photo that comes with the entry it is written with, in one send. */
class PhotoWithEntryPagesTest extends Handing {
    /** In one send, without scripts; sent twice both are there once, and neither is where the file is none to keep. */
    @Test
    void aPhotoComesWithTheEntryItIsWrittenWith() throws Exception {
        var form = sees(amina, of(jay) + "/record/new").select("#writing");
        assertThat(form.attr("enctype")).isEqualTo("multipart/form-data");
        assertThat(form.select("#camera").attr("capture")).isEqualTo("environment");
        var id = UUID.randomUUID();
        var program = "MZ\u0090\0\3\0\0\0This program cannot be run".getBytes(StandardCharsets.ISO_8859_1);
        var page = page(sendsWith(id, "file", program).andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".summary").text()).contains("not what its name says");
        assertThat(page.select("#words").text()).isEqualTo("The canal");
        assertThat(page.select("details:has(#file)").hasAttr("open")).isTrue();
        asks(amina, of(jay) + "/entries/" + id).andExpect(status().isNotFound());
        for (var twice = 0; twice < 2; twice++) {
            sendsWith(id, "camera", PHOTO).andExpect(redirectedUrl(of(jay) + "/entries/" + id));
        }
        assertThat(ids(jay)).hasSize(1);
        assertThat(sees(jay.account(), of(jay) + "/entries/" + id).select("article img"))
                .hasSize(1);
    }

    /** No browser gives a file back to a form: it says so where it is chosen, also to who only looks at their words first. */
    @Test
    void aPhotoThatDidNotComeAlongIsAskedForAgain() throws Exception {
        var inAYear = fields(UUID.randomUUID(), "The canal");
        inAYear[Arrays.asList(inAYear).indexOf("happenedOn") + 1] =
                TestClock.today().plusYears(1).toString();
        var wrong = sendsWith("/entries", inAYear, "file", PHOTO);
        var looked = sendsWith("/record/advice?look=yes", fields(UUID.randomUUID(), "The canal"), "camera", PHOTO);
        for (var answer : List.of(wrong, looked)) {
            var page = page(answer.andExpect(status().isUnprocessableContent()));
            assertThat(page.select(".summary a[href=#file]").text())
                    .isEqualTo("Your photo or paper did not come along. Choose it again");
            assertThat(page.select("details:has(#file)").hasAttr("open")).isTrue();
        }
        assertThat(page(sends(amina, of(jay) + "/record/advice?look=yes", fields(UUID.randomUUID(), "The canal")))
                        .select(".summary"))
                .isEmpty();
    }

    /** A photo is the memory for somebody who writes little: no words are asked for with it. */
    @Test
    void aPhotoAloneIsEnough() throws Exception {
        var id = UUID.randomUUID();
        sendsWith("/entries", fields(id, ""), "file", PHOTO).andExpect(redirectedUrl(of(jay) + "/entries/" + id));
        var article = sees(jay.account(), of(jay) + "/entries/" + id).select("article");
        assertThat(article.select("img")).hasSize(1);
        assertThat(article.text()).contains("A photo.");
    }

    /** What was taken and what was chosen both come with it. */
    @Test
    void aPhotoFromTheCameraAndOneThatWasChosenBothCome() throws Exception {
        var id = UUID.randomUUID();
        var form = multipart(of(jay) + "/entries")
                .file(new MockMultipartFile("camera", "one.jpg", "image/jpeg", PHOTO))
                .file(new MockMultipartFile("file", "two.jpg", "image/jpeg", Made.photoWithPlace(600, 400, 1)));
        var fields = fields(id, "The canal");
        for (var at = 0; at < fields.length; at += 2) {
            form.param(fields[at], fields[at + 1]);
        }
        mvc.perform(form.with(csrf()).with(signedInAs(amina))).andExpect(redirectedUrl(of(jay) + "/entries/" + id));
        assertThat(sees(jay.account(), of(jay) + "/entries/" + id).select("article img"))
                .hasSize(2);
    }

    private ResultActions sendsWith(UUID id, String field, byte[] content) throws Exception {
        return sendsWith("/entries", fields(id, "The canal"), field, content);
    }

    private ResultActions sendsWith(String to, String[] fields, String field, byte[] content) throws Exception {
        var form = multipart(of(jay) + to).file(new MockMultipartFile(field, "canal.jpg", "image/jpeg", content));
        for (var at = 0; at < fields.length; at += 2) {
            form.param(fields[at], fields[at + 1]);
        }
        return mvc.perform(form.with(csrf()).with(signedInAs(amina)));
    }
}
