package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.files.Made;
import org.springframework.mock.web.MockHttpServletResponse;

class AttachmentPagesTest extends Handing {

    String entry = "";

    @BeforeEach
    void anEntry() throws Exception {
        entry = writes(amina.account(), jay, "Hi Jay,\n\ntoday we walked.");
    }

    @Test
    void aPhotoIsShownWithoutThePlaceItWasTakenAt() throws Exception {
        assertThat(Made.tellsPlace(PHOTO)).isTrue();
        var address = has(amina.account(), jay, entry, "canal.jpg", PHOTO);
        var picture = sees(jay.account(), entry).select("article a[href=" + address + "] img");
        assertThat(picture.attr("src")).isEqualTo(address + "/thumbnail");
        assertThat(picture.attr("alt")).isEqualTo("The two of us by the canal");
        assertThat(picture.attr("loading")).isEqualTo("lazy");
        assertThat(picture.attr("width") + "x" + picture.attr("height")).isEqualTo("320x240");
        assertThat(Made.tellsPlace(bytes(jay.account(), address))).isFalse();
        var thumbnail = bytes(jay.account(), address + "/thumbnail");
        assertThat(Made.tellsPlace(thumbnail)).isFalse();
        assertThat(thumbnail).hasSizeLessThanOrEqualTo(15_000);
    }

    @Test
    void aPhotoOpensInPlaceAndABrowserKeepsNothingOfIt() throws Exception {
        var address = has(amina.account(), jay, entry, "canal.png", PHOTO);
        var photo = answer(jay.account(), address);
        assertThat(photo.getContentType()).isEqualTo("image/jpeg");
        assertThat(photo.getHeader("Content-Disposition")).isEqualTo("inline");
        for (var one : List.of(photo, answer(jay.account(), address + "/thumbnail"))) {
            assertThat(one.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(one.getHeader("Cache-Control")).isEqualTo("no-store, private");
            assertThat(one.getHeaders("Content-Security-Policy")).hasSize(1);
            assertThat(one.getHeader("Content-Security-Policy")).contains("sandbox");
        }
    }

    @Test
    void aPaperIsOnlyEverSaved() throws Exception {
        var pdf = Made.pdf("");
        var address = has(amina.account(), jay, entry, "Zoë’s letter.pdf", pdf);
        var answer = answer(jay.account(), address);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("filename*=UTF-8''Zo%C3%AB%E2%80%99s%20letter.pdf");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getContentAsByteArray()).isEqualTo(pdf);
        var link = sees(jay.account(), entry).select("article a[download]");
        assertThat(link.text()).isEqualTo("Zoë’s letter.pdf");
        assertThat(link.parents().first().text()).contains("1 KB");
        asks(jay.account(), address + "/thumbnail").andExpect(status().isNotFound());
    }

    @Test
    void aProgramNamedLikeAPhotoIsRefusedOnTheSamePage() throws Exception {
        var program = "MZ\u0090\0\3\0\0\0This program cannot be run in DOS mode".getBytes(StandardCharsets.ISO_8859_1);
        var key = UUID.randomUUID();
        var page = page(hands(amina.account(), entry, key, "holiday.jpg", program)
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".summary").text()).contains("not what its name says");
        assertThat(page.select(page.select(".summary a").attr("href")).attr("type"))
                .isEqualTo("file");
        assertThat(page.select("input[name=description]").val()).isEqualTo("The two of us by the canal");
        assertThat(page.select("input[name=key]").eachAttr("value")).contains(key.toString());
        assertThat(ids(jay)).isEmpty();
    }

    @Test
    void whatIsMissingOrTooMuchIsSaid() throws Exception {
        assertThat(page(hands(amina.account(), entry, UUID.randomUUID(), "", new byte[0])
                                .andExpect(status().isUnprocessableContent()))
                        .select(".summary")
                        .text())
                .contains("No file was chosen");
        var tooLong = mvc.perform(multipart(entry + "/attachments")
                        .param("description", "x".repeat(301))
                        .with(csrf())
                        .with(signedInAs(amina)))
                .andExpect(status().isUnprocessableContent());
        assertThat(page(tooLong).select(".summary").text()).contains("longer than 300 letters");
        sends(amina, entry + "/attachments").andExpect(status().isUnprocessableContent());
    }

    @Test
    void oneFileSentTwiceIsThereOnceAndAnotherBesideIt() throws Exception {
        var key = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            hands(amina.account(), entry, key, "letter.txt", LETTER).andExpect(redirectedUrl(entry));
        }
        assertThat(ids(jay)).hasSize(1);
        hands(amina.account(), entry, key, "other.txt", "Another".getBytes(StandardCharsets.UTF_8))
                .andExpect(redirectedUrl(entry));
        hands(amina.account(), entry, UUID.randomUUID(), "letter.txt", LETTER).andExpect(redirectedUrl(entry));
        assertThat(ids(jay)).hasSize(2);
    }

    @Test
    void oneEntryHasTwentyAtMost() throws Exception {
        var last = UUID.randomUUID();
        for (int i = 1; i < 20; i++) {
            hands(amina.account(), entry, UUID.randomUUID(), "letter-" + i + ".txt", LETTER);
        }
        hands(amina.account(), entry, last, "letter.txt", LETTER).andExpect(redirectedUrl(entry));
        hands(amina.account(), entry, last, "letter.txt", LETTER).andExpect(redirectedUrl(entry));
        assertThat(page(hands(amina.account(), entry, UUID.randomUUID(), "another.txt", LETTER)
                                .andExpect(status().isUnprocessableContent()))
                        .select(".summary")
                        .text())
                .contains("There are 20");
        assertThat(ids(jay)).hasSize(20);
    }

    @Test
    void whoMayNotSeeTheRecordFindsNoFileInIt() throws Exception {
        var address = has(amina.account(), jay, entry, "canal.jpg", PHOTO);
        for (var who : List.of(ruth.account(), maya.account(), analyst.account())) {
            asks(who, address).andExpect(status().isNotFound());
            asks(who, address + "/thumbnail").andExpect(status().isNotFound());
            hands(who, entry, UUID.randomUUID(), "letter.txt", LETTER).andExpect(status().isNotFound());
        }
        var throughMaya = address.replace(jay.id().toString(), maya.id().toString());
        asks(amina, throughMaya).andExpect(status().isNotFound());
        asks(amina, throughMaya + "/thumbnail").andExpect(status().isNotFound());
        asks(amina, of(jay) + "/attachments/" + UUID.randomUUID()).andExpect(status().isNotFound());
        assertThat(ids(jay)).hasSize(1);
    }

    @Test
    void whatIsWithheldIsWithheldWithItsPhotos() throws Exception {
        var address = has(amina.account(), jay, entry, "canal.jpg", PHOTO);
        bytes(jay.account(), address);
        acting.doAs(amina.actor(), viewer -> jdbc.sql("update entry set withheld = true where young_person_id = ?")
                .param(jay.id())
                .update());
        asks(jay.account(), address).andExpect(status().isNotFound());
        asks(jay.account(), address + "/thumbnail").andExpect(status().isNotFound());
        bytes(ben.account(), address);
        bytes(ben.account(), address + "/thumbnail");
    }

    @Test
    void eachAddsToWhatTheirSideWrote() throws Exception {
        var own = writes(jay.account(), jay, "My day");
        has(ben.account(), jay, entry, "letter.txt", LETTER);
        has(jay.account(), jay, own, "mine.jpg", PHOTO);
        hands(jay.account(), entry, UUID.randomUUID(), "letter.txt", LETTER).andExpect(status().isForbidden());
        hands(amina.account(), own, UUID.randomUUID(), "letter.txt", LETTER).andExpect(status().isForbidden());
        assertThat(ids(jay)).hasSize(2);
        assertThat(sees(jay.account(), entry).select("input[type=file]")).isEmpty();
        assertThat(sees(amina, own).select("input[type=file]")).isEmpty();
        assertThat(sees(jay.account(), own).select("input[type=file]")).hasSize(2);
    }

    @Test
    void openingOneIsALineThatNamesTheSectionAndAThumbnailIsNone() throws Exception {
        var address = has(amina.account(), jay, entry, "canal.jpg", PHOTO);
        bytes(ben.account(), address + "/thumbnail");
        assertThat(sees(jay.account(), of(jay) + "/who-looked").select(".lines li:contains(Ben)"))
                .isEmpty();
        bytes(ben.account(), address);
        var line = sees(jay.account(), of(jay) + "/who-looked").select(".lines li:contains(Ben)");
        assertThat(line.text()).contains("Ben who works in your team Opened Home ");
        asks(ruth, address);
        assertThat(log(ashdown, jay)).filteredOn("attachment"::equals).hasSize(1);
    }

    @Test
    void theStoryShowsThumbnailsButNotOfWhatMayBeHardToRead() throws Exception {
        has(amina.account(), jay, entry, "canal.jpg", PHOTO);
        assertThat(sees(jay.account(), of(jay) + "/record").select(".entry img[loading=lazy]"))
                .hasSize(1);
        sends(jay.account(), entry + "/hard-marks", "hard", "yes");
        assertThat(sees(jay.account(), of(jay) + "/record").select(".entry img"))
                .isEmpty();
        assertThat(sees(jay.account(), entry).select("img")).isEmpty();
        assertThat(sees(jay.account(), entry + "?read=now").select("article img"))
                .hasSize(1);
    }

    @Test
    void whoPutItThereAndWhenIsSaid() throws Exception {
        has(ben.account(), jay, entry, "letter.txt", LETTER);
        assertThat(sees(jay.account(), entry).select(".files").text()).contains("Put here by Ben, ");
        var own = writes(jay.account(), jay, "My day");
        has(jay.account(), jay, own, "letter.txt", LETTER);
        assertThat(sees(ben, own).select(".files").text()).contains("Put here by Jay, ");
    }

    @Test
    void whoPutItThereSaysAnewWhatIsOnItAndTheFormerWordsStay() throws Exception {
        var address = has(amina.account(), jay, entry, "canal.jpg", PHOTO);
        sends(amina, address + "/descriptions", "description", "Jay and Amina").andExpect(redirectedUrl(entry));
        var page = sees(jay.account(), entry).select(".files");
        assertThat(page.select("img").attr("alt")).isEqualTo("Jay and Amina");
        assertThat(page.select("details").text()).contains("The two of us by the canal");
        sends(ben, address + "/descriptions", "description", "x").andExpect(status().isForbidden());
        sends(jay.account(), address + "/descriptions", "description", "x").andExpect(status().isForbidden());
        sends(ruth, address + "/descriptions", "description", "x").andExpect(status().isNotFound());
        var tooLong = page(sends(amina, address + "/descriptions", "description", "x".repeat(301))
                .andExpect(status().isUnprocessableContent()));
        assertThat(tooLong.select("details[open] input[name=description]").val())
                .hasSize(301);
    }

    @Test
    void takenAwayALineStaysAndNobodyIsGivenIt() throws Exception {
        var address = has(amina.account(), jay, entry, "canal.jpg", PHOTO);
        var none =
                page(sends(ben, address + "/taking-away", "because", " ").andExpect(status().isUnprocessableContent()));
        assertThat(none.select(".summary").text()).contains("why it is taken away");
        sends(jay.account(), address + "/taking-away", "because", "x").andExpect(status().isForbidden());
        sends(maya.account(), address + "/taking-away", "because", "x").andExpect(status().isNotFound());
        bytes(jay.account(), address);
        sends(ben, address + "/taking-away", "because", "It shows somebody else")
                .andExpect(redirectedUrl(entry));
        for (var who : List.of(amina.account(), ben.account(), jay.account())) {
            asks(who, address).andExpect(status().isNotFound());
            asks(who, address + "/thumbnail").andExpect(status().isNotFound());
            var page = sees(who, entry);
            assertThat(page.select(".files").text())
                    .startsWith("A photo was here. Ben took it away on ")
                    .endsWith(": It shows somebody else");
            assertThat(page.select(".files img, .files a, form[action*=/attachments/][action$=/taking-away]"))
                    .isEmpty();
        }
        assertThat(ids(jay)).as("its content is kept").hasSize(1);
        sends(amina, address + "/taking-away", "because", "Again").andExpect(status().isConflict());
        assertThat(sees(amina, entry).text()).contains("It shows somebody else").doesNotContain("Again");
    }

    @Test
    void aYoungPersonTakesAwayWhatTheyPutInAndStaffDoNot() throws Exception {
        var own = writes(jay.account(), jay, "My day");
        var address = has(jay.account(), jay, own, "letter.txt", LETTER);
        sends(amina, address + "/taking-away", "because", "x").andExpect(status().isForbidden());
        sends(jay.account(), address + "/taking-away", "because", "Not mine to show")
                .andExpect(redirectedUrl(own));
        assertThat(sees(amina, own).select(".files").text()).startsWith("A paper was here. Jay took it away on ");
    }

    private MockHttpServletResponse answer(UUID who, String address) throws Exception {
        return asks(who, address).andExpect(status().isOk()).andReturn().getResponse();
    }

    /** Back, and the same file chosen and sent again. */
    @Test
    void theSameFileWithTheSameWordsIsThereOnceWhileItIsThere() throws Exception {
        var entry = writes(amina.account(), jay, "A day out");
        for (int i = 0; i < 2; i++) {
            hands(amina.account(), entry, UUID.randomUUID(), "letter.txt", LETTER)
                    .andExpect(redirectedUrl(entry));
        }
        assertThat(ids(jay)).hasSize(1);
        hands(ben.account(), entry, UUID.randomUUID(), "letter.txt", LETTER).andExpect(redirectedUrl(entry));
        assertThat(ids(jay)).as("by somebody else").hasSize(2);
        var away = of(jay) + "/attachments/" + ids(jay).getFirst() + "/taking-away";
        for (int i = 0; i < 2; i++) {
            sends(amina, away, "because", "Wrong one").andExpect(redirectedUrl(entry));
        }
        var late = page(sends(amina, away, "because", "Too small").andExpect(status().isConflict()));
        assertThat(late.select("textarea").text()).isEqualTo("Too small");
        hands(amina.account(), entry, UUID.randomUUID(), "letter.txt", LETTER).andExpect(redirectedUrl(entry));
        assertThat(ids(jay)).as("after it was taken away").hasSize(3);
    }
}
