package org.kith.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What a request may spend is counted by what is in it, so that letters keep their look on a machine that has much to do. */
class RenderingBudgetTest {
    private final ServletRequestAttributes request = new ServletRequestAttributes(new MockHttpServletRequest());

    @BeforeEach
    void begin() {
        RequestContextHolder.setRequestAttributes(request);
    }

    @AfterEach
    void noRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void fiftyLettersOfEightPagesAreAllShownAsTheyAreMeant() {
        var shown = IntStream.range(0, 50).mapToObj(i -> RichWords.htmlOnce(i + " was *a day*. ".repeat(1_300)));
        assertThat(shown).hasSize(50).allSatisfy(html -> assertThat(html).contains("<em>a day</em>"));
    }

    @Test
    void whatIsLeftWhenItIsSpentIsShownAsTyped() {
        RenderingBudget.spend(request, RenderingBudget.MOST);
        var longOne = "*a day* ".repeat(200);
        for (var html :
                Stream.of(RichWords.html(longOne), RichWords.htmlOnce(longOne)).toList()) {
            assertThat(html).startsWith("<p>*a day* *a day*").contains("Nothing is missing");
        }
        assertThat(RichWords.html("a *short* one")).contains("<em>short</em>");
    }

    @Test
    void asMuchIsDoneAtOnceAsLeavesSomebodyElseAProcessor() throws Exception {
        var places = RenderingBudget.places();
        assertThat(places)
                .isPositive()
                .isLessThanOrEqualTo(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
        var during = RenderingBudget.inTurn(RenderingBudget::places);
        assertThat(during).isEqualTo(places - 1);
        assertThat(RenderingBudget.keeping(RenderingBudget.MANY, RenderingBudget::places))
                .isEqualTo(places - 1);
        assertThat(RenderingBudget.keeping(RenderingBudget.MANY - 1, RenderingBudget::places))
                .isEqualTo(places);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var failing = threads.submit(() -> RenderingBudget.inTurn(() -> {
                throw new StackOverflowError();
            }));
            assertThat(failing).failsWithin(Duration.ofMinutes(1));
        }
        assertThat(RenderingBudget.places()).as("none is left taken").isEqualTo(places);
    }
}
