package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.kith.demo.Young;
import org.kith.files.Made;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;

/** What tests of photos and papers share: handing one in, and finding where it is. */
abstract class Handing extends OnRecord {
    static final byte[] LETTER = "Dear Jay, well done.".getBytes(StandardCharsets.UTF_8);

    ResultActions hands(UUID who, String entry, UUID key, String name, byte[] content) throws Exception {
        return mvc.perform(multipart(entry + "/attachments")
                .file(new MockMultipartFile("file", name, "image/jpeg", content))
                .param("key", key.toString())
                .param("description", "The two of us by the canal")
                .with(csrf())
                .with(signedInAs(who)));
    }

    /** Hands one in that is taken, and answers its address. */
    String has(UUID who, Young young, String entry, String name, byte[] content) throws Exception {
        hands(who, entry, UUID.randomUUID(), name, content).andExpect(redirectedUrl(entry));
        return of(young) + "/attachments/" + ids(young).getLast();
    }

    /** Of all there is about somebody, the latest last. */
    java.util.List<UUID> ids(Young young) {
        return acting.changing(amina.actor(), young.id(), viewer -> jdbc.sql(
                        "select id from attachment where young_person_id = ? order by added_at, id")
                .param(young.id())
                .query(UUID.class)
                .list());
    }

    byte[] bytes(UUID who, String address) throws Exception {
        var answer = asks(who, address).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsByteArray();
    }

    static final byte[] PHOTO = Made.photoWithPlace(800, 600, 1);
}
