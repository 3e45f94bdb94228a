package org.kith.limits;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.kith.TestClock;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A crowd at the door is told to come again in words, and those who are in notice nothing. */
class AtTheDoorTest {
    private final AtTheDoor door = new AtTheDoor(1, TestClock.CLOCK);
    private final AtomicInteger served = new AtomicInteger();

    private MockHttpServletResponse asks(String method, String address, Cookie... cookies) throws Exception {
        var request = new MockHttpServletRequest(method, address);
        request.setCookies(cookies);
        var response = new MockHttpServletResponse();
        door.doFilter(request, response, (asked, answer) -> served.incrementAndGet());
        return response;
    }

    @Test
    void whoComesTooManyIsToldToComeAgainAndWhoIsInIsServed() throws Exception {
        var in = new Cookie("kith", "a");
        var answers = new ConcurrentLinkedQueue<MockHttpServletResponse>();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 6; i++) {
                crowd.submit(() -> answers.add(asks("POST", "/sign-in", in)));
                crowd.submit(() -> answers.add(asks("GET", "/today")));
            }
        }
        var refused = answers.stream().filter(one -> one.getStatus() == 503).toList();
        assertThat(answers).hasSize(12);
        assertThat(refused).hasSizeBetween(6, 10).allSatisfy(one -> {
            assertThat(one.getHeader("Retry-After")).isEqualTo("5");
            assertThat(one.getContentAsString()).contains("Many people are coming in just now", "<html lang=\"en");
        });
        served.set(0);
        assertThat(asks("GET", "/today", in).getStatus()).isEqualTo(200);
        asks("GET", "/assets/1/kith.css");
        asks("POST", "/texts/receipt");
        asks("POST", "/sign-in/provider/ended");
        assertThat(served).hasValue(4);
    }

    @Test
    void turnsComeOneAfterTheOtherAndSomeAtOnceAfterAQuietWhile() {
        var now = new AtomicLong(0);
        var turns = new Turnstile(10, 3, Duration.ofMillis(200), now::get);
        for (int i = 0; i < 4; i++) {
            assertThat(turns.pause()).isZero();
        }
        assertThat(turns.pause()).isEqualTo(Duration.ofMillis(100).toNanos());
        assertThat(turns.pause()).isEqualTo(Duration.ofMillis(200).toNanos());
        for (int i = 0; i < 1000; i++) {
            assertThat(turns.pause()).isGreaterThan(Duration.ofMillis(200).toNanos());
        }
        now.set(Duration.ofMillis(100).toNanos());
        assertThat(turns.pause()).isEqualTo(Duration.ofMillis(200).toNanos());
    }
}
