package org.kith.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.SignedInAs.signedInAs;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is refused says why, in words that fit the page it is about. */
class ErrorWordsPagesTest extends OnPages {
    @Autowired
    private Pages pages;

    @Test
    void aPageThatOnlyAFormOpensSaysSo() throws Exception {
        var piotr = world.organisation("Ashdown").administrator("Piotr");
        world.settle();
        var asked =
                get("/error").with(signedInAs(piotr.account())).requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 405);
        var page = page(mvc.perform(asked).andExpect(status().isMethodNotAllowed()));
        assertThat(page.select("h1").text()).isEqualTo("This page cannot be opened by its address");
        assertThat(page.select("main").text()).doesNotContain("moved");
        assertThat(page.select("main a[href=/]")).hasSize(1);
    }

    @Test
    void aPageAboutNoOneRecordSpeaksOfNone() throws Exception {
        var ashdown = world.organisation("Ashdown");
        var piotr = ashdown.administrator("Piotr");
        var jay = ashdown.team("North").youngPerson("Jay").comesIn();
        world.settle();
        for (var address : List.of("/waiting", "/withheld", "/record-search", "/sharing")) {
            for (var who : new UUID[] {piotr.account(), jay.account()}) {
                var page = page(asks(who, address).andExpect(status().isForbidden()));
                assertThat(page.select("h1").text())
                        .as(address)
                        .isEqualTo("This page is for those who work with young people");
            }
        }
    }

    /** The database ends just then: what goes after the page, that somebody was here, is missed by nobody; half a page is never taken for a whole one. */
    @Test
    void aPageThatWentOutWholeIsNotCutOffAfterwards() throws Exception {
        var ended = new DataAccessResourceFailureException("", new SQLException("", "57P01"));
        var away = new RecordsAway(pages);
        for (var whole : List.of(true, false)) {
            var request = new MockHttpServletRequest("GET", "/today");
            var response = new MockHttpServletResponse();
            FilterChain page = (_, _) -> {
                if (whole) {
                    pages.write(AwayPage.EMPTY, request, response);
                }
                response.flushBuffer();
                throw ended;
            };
            if (whole) {
                away.doFilter(request, response, page);
                assertThat(response.getContentAsString().strip()).endsWith("</html>");
            } else {
                assertThatThrownBy(() -> away.doFilter(request, response, page)).isSameAs(ended);
            }
        }
    }

    @Test
    void whoeverMayWriteToNobodyIsNotOfferedToChooseSomebody() throws Exception {
        var ashdown = world.organisation("Ashdown");
        var piotr = ashdown.administrator("Piotr");
        var amina = ashdown.team("North").worker("Amina");
        world.settle();
        assertThat(sees(amina, "/drafts").select("main a.button").text()).isEqualTo("Choose whom to write to");
        assertThat(sees(piotr, "/drafts").select("main a.button")).isEmpty();
    }
}
