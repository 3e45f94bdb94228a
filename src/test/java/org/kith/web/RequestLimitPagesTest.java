package org.kith.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.access.OpenTo;
import org.kith.access.SignedIn;
import org.kith.access.Who;
import org.kith.actor.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Whoever sends very much at once waits, and is told so in plain words; what they wrote is on the page, and nobody else notices. */
class RequestLimitPagesTest extends OnPages {
    private static final UUID ONE = UUID.randomUUID();

    @Autowired
    NotHere notHere;

    @Autowired
    private Pages pages;

    @Autowired
    private RequestLimiter ofKith;

    private final Asked asked = new Asked();
    private final RequestLimiter turns = new RequestLimiter(Duration.ZERO);
    private final RequestLimiter reads = RequestLimiter.ofReading(Duration.ZERO);

    /** Does while it is asked whatever the test says, so that one thing is asked during another. */
    @Controller
    static class Asked {
        private Callable<?> meanwhile = () -> "";

        @PostMapping("/sent")
        @ResponseBody
        String sent() throws Exception {
            return String.valueOf(meanwhile.call());
        }

        @GetMapping("/read")
        @OpenTo(Who.SIGNED_IN)
        @ResponseBody
        String read() {
            return "read";
        }
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theThirdAtOnceIsToldToComeAgainAndKeepsTheirWords() throws Exception {
        var here = here();
        asked.meanwhile = () -> {
            asked.meanwhile = () -> isToldToComeAgain(here);
            return sent(here).andExpect(status().isOk());
        };
        signIn(ONE);
        sent(here).andExpect(status().isOk());
        assertThat(turns.size()).isZero();
    }

    /** While two are not done: the third is not, what is only read is, and somebody else's is. */
    private String isToldToComeAgain(MockMvc here) throws Exception {
        var page = page(sent(here).andExpect(status().isTooManyRequests()).andExpect(header().exists("Retry-After")));
        assertThat(page.select("h1").text()).isEqualTo("Too much came at once");
        assertThat(page.select("textarea").text()).isEqualTo("what I wrote");
        assertThat(page.select("a[href=/sign-in]")).isEmpty();
        here.perform(get("/read")).andExpect(status().isOk());
        signIn(UUID.randomUUID());
        asked.meanwhile = () -> "";
        sent(here).andExpect(status().isOk());
        signIn(ONE);
        return "";
    }

    @Test
    void whatFailsEndsItsTurnToo() throws Exception {
        var here = here();
        signIn(ONE);
        asked.meanwhile = () -> {
            throw new NotFound();
        };
        for (var i = 0; i <= RequestLimiter.AT_ONCE; i++) {
            sent(here).andExpect(status().isNotFound());
        }
        asked.meanwhile = () -> {
            throw new StackOverflowError();
        };
        for (var i = 0; i <= RequestLimiter.AT_ONCE; i++) {
            assertThatThrownBy(() -> sent(here)).hasCauseInstanceOf(Error.class);
        }
        assertThat(turns.size()).isZero();
    }

    /** Whoever opens page after page by a script waits for their own; what is sent has turns of its own, and somebody else's page comes. */
    @Test
    void whatIsReadTakesTurnsToo() throws Exception {
        var here = here();
        signIn(ONE);
        for (var i = 0; i < RequestLimiter.READ_AT_ONCE; i++) {
            assertThat(reads.begins(ONE)).isTrue();
        }
        var page = page(here.perform(get("/read")).andExpect(status().isTooManyRequests()));
        assertThat(page.text()).contains("Too much came at once", "load this page once more");
        sent(here).andExpect(status().isOk());
        signIn(UUID.randomUUID());
        here.perform(get("/read")).andExpect(status().isOk());
        signIn(ONE);
        reads.ends(ONE);
        for (var i = 0; i < 2; i++) {
            here.perform(get("/read")).andExpect(status().isOk());
        }
    }

    /** The whole of Kith takes turns: what is sent third waits, and is done when the first two are. */
    @Test
    void whatIsSentThirdIsDoneAfterTheOthers() throws Exception {
        var amina = world.organisation("Ashdown").team("North").worker("Amina");
        world.settle();
        for (var i = 0; i < RequestLimiter.AT_ONCE; i++) {
            assertThat(ofKith.begins(amina.account())).isTrue();
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var third = threads.submit(() -> mvc.perform(post("/young-people/search")
                            .param("words", "Jay")
                            .with(csrf())
                            .with(signedInAs(amina.account())))
                    .andReturn());
            while (ofKith.waiting(amina.account()) == 0) {
                assertThat(third.isDone()).as("it waits").isFalse();
            }
            for (var i = 0; i < RequestLimiter.AT_ONCE; i++) {
                ofKith.ends(amina.account());
            }
            assertThat(third.get().getResponse().getStatus()).isEqualTo(200);
        }
        assertThat(ofKith.waiting(amina.account())).isZero();
    }

    private MockMvc here() {
        return MockMvcBuilders.standaloneSetup(asked)
                .addInterceptors(new RequestLimitInterceptor(turns, reads))
                .setControllerAdvice(new Errors(), notHere)
                .setCustomReturnValueHandlers(pages)
                .build();
    }

    private static ResultActions sent(MockMvc here) throws Exception {
        return here.perform(post("/sent").param("words", "what I wrote").param("_csrf", "a token of it"));
    }

    private static void signIn(UUID account) {
        SecurityContextHolder.getContext().setAuthentication(new SignedIn(account, false, Instant.EPOCH));
    }
}
