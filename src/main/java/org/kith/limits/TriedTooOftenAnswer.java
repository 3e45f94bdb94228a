package org.kith.limits;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers in words, and for whatever program it was that tried, in seconds. */
@ControllerAdvice
final class TriedTooOftenAnswer {

    @ExceptionHandler(TriedTooOften.class)
    TriedTooOftenPage tooOften(TriedTooOften refusal, HttpServletResponse response) {
        response.setHeader(
                HttpHeaders.RETRY_AFTER,
                String.valueOf(Math.max(1, refusal.pause().toSeconds() + 1)));
        return new TriedTooOftenPage(refusal.pause(), refusal.wasSent());
    }
}
