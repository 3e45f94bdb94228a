package org.kith.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kith.demo.Colleague;

/** Somebody it is not safe to be with, in a young person’s circle. */
class CircleNotSafePagesTest extends OnCircle {
    /** For those whom it concerns, and for nobody who looks over a shoulder. */
    @Test
    void whoIsNotSafeStandsFoldedAndIsTalkedOfNowhereElse() throws Exception {
        assertThat(sees(jay.account(), circle() + "/new").select("main").text())
                .contains("They are not safe for me", "Your team reads it");
        var deano =
                adds(amina.account(), "Deano", "matters", "not-safe", "closeness", "close", "note", "Asks for money");
        assertThat(sees(jay.account(), "/today").text())
                .contains("Amina wrote something down in your circle.")
                .doesNotContain("not safe", "Deano");
        assertThat(sees(jay.account(), "/young-people/" + jay.id() + "/record").select("[data-kind=circle]"))
                .isEmpty();
        ruth.opensInEmergency(jay, "Jay rang at night and was alone").stillOpen();
        world.settle();
        for (var who : List.of(jay.account(), amina.account(), ruth.account())) {
            var page = sees(who, circle());
            var fold = page.select("details.no-print:has(a[href=" + deano + "])");
            assertThat(fold.attr("open")).isEmpty();
            assertThat(fold.select("summary").text())
                    .isEqualTo(
                            who.equals(jay.account())
                                    ? "One person is not safe for me"
                                    : "One person is not safe for Jay");
            assertThat(fold.text()).contains("Deano", "Asks for money");
            assertThat(page.select("svg, .card")).isEmpty();
        }
        adds(jay.account(), "Nan");
        assertThat(isBefore(sees(amina, circle())))
                .as("first for whoever works with them")
                .isTrue();
        assertThat(isBefore(sees(jay.account(), circle()))).isFalse();
        for (var other : new Colleague[] {partner, administrator}) {
            asks(other, circle()).andExpect(status().isNotFound());
        }
        sends(jay.account(), deano + "/closeness", "closeness", "closest", "seen", "1")
                .andExpect(status().is3xxRedirection());
        assertThat(sees(jay.account(), circle()).select("svg")).isEmpty();
        sends(jay.account(), deano, fields(UUID.randomUUID().toString(), 1, "Deano"));
        assertThat(ring(sees(jay.account(), circle()), deano)).isEqualTo("In no ring");
    }

    /** Whether what is folded stands before everybody else. */
    private static boolean isBefore(Document page) {
        var all = page.select("main details.no-print, main .card");
        return all.first().is("details");
    }
}
