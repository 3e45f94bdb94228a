package org.kith.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.SignedInAs.signedInAs;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;

/** What is refused says why, in words that fit the page it is about. */
class ErrorWordsPagesTest extends OnPages {
    @Test
    void aPageThatOnlyAFormOpensSaysSo() throws Exception {
        var piotr = world.organisation("Ashdown").administrator("Piotr");
        world.settle();
        var asked = get("/error")
                .with(signedInAs(piotr.account()))
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 405);
        var page = page(mvc.perform(asked).andExpect(status().isMethodNotAllowed()));
        assertThat(page.select("h1").text()).isEqualTo("This page cannot be opened by its address");
        assertThat(page.select("main").text()).doesNotContain("moved");
        assertThat(page.select("main a[href=/]")).hasSize(1);
    }
}
