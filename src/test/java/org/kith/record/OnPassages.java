package org.kith.record;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What tests of passages that are kept back begin with. */
abstract class OnPassages extends OnRecord {
    static final String WORDS = "Hi Jay, we met. [[Your brother told me of zanzibar.]] Then we ate.";

    String keeps(String reason, String reviewOn) throws Exception {
        return String.valueOf(sends(amina, of(jay) + "/entries", form(WORDS, reason, reviewOn))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    static String[] form(String words, String reason, String reviewOn) {
        var fields = new ArrayList<>(List.of(fields(UUID.randomUUID(), words)));
        fields.addAll(List.of("reason", reason, "reviewOn", reviewOn));
        return fields.toArray(String[]::new);
    }

    /** Where the passage is looked at again. */
    String passage(String entry) throws Exception {
        return sees(ben, entry).select("form[action*=/passages/]").attr("action");
    }
}
