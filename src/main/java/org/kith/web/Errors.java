package org.kith.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.kith.actor.AccountEnded;
import org.kith.actor.Busy;
import org.kith.actor.NotLogged;
import org.kith.form.NotAForm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers what goes wrong in plain words, but for a database that is away ({@link RecordsAway}) and what is hidden ({@link NotHere}). */
@ControllerAdvice
final class Errors {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    @ExceptionHandler({NoResourceFoundException.class, NoHandlerFoundException.class})
    ErrorPage notThere() {
        return ErrorPage.of(404, "error.not-there");
    }

    /** An address that cannot be one; or a field that no form sends so. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ErrorPage notOne(MethodArgumentTypeMismatchException wrong, HttpServletRequest request) {
        var field = wrong.getParameter().hasParameterAnnotation(RequestParam.class);
        return field && request.getMethod().equals("POST") ? notAForm() : notThere();
    }

    /** An address with bytes that are no letters: Tomcat would write them down in the log. */
    @ExceptionHandler(InvalidParameterException.class)
    ErrorPage notWritten(InvalidParameterException unreadable, HttpServletRequest request) {
        return request.getMethod().equals("POST") ? notAForm() : ErrorPage.of(400, "error.not-there");
    }

    /** What was sent is no form as browsers send them. */
    @ExceptionHandler({MultipartException.class, NotAForm.class})
    ErrorPage notAForm() {
        return ErrorPage.of(400, "error.not-a-form");
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ErrorPage tooLarge() {
        return ErrorPage.of(413, "error.too-large");
    }

    @ExceptionHandler(NotAllowed.class)
    ErrorPage notAllowed(NotAllowed refusal) {
        return ErrorPage.of(403, refusal.reason());
    }

    @ExceptionHandler(AccountEnded.class)
    ErrorPage accountEnded(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        BrowserToken.begin(request, response);
        SecurityContextHolder.clearContext();
        return ErrorPage.of(403, "error.account-ended");
    }

    /** With what they wrote, which only its reader can have sent: whose form it is was looked at before. */
    @ExceptionHandler(RequestLimitInterceptor.TooMuchAtOnce.class)
    Page tooMuchAtOnce(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Retry-After", "10");
        return HttpMethod.POST.matches(request.getMethod())
                ? RefusedPage.of(RefusedPage.Why.TOO_MUCH_AT_ONCE, request.getParameterMap())
                : ErrorPage.of(429, "error.too-much-read");
    }

    /** The same form again, which is done a moment later: whose it is was looked at before. */
    @ExceptionHandler(Busy.class)
    Page busy(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Retry-After", "5");
        return HttpMethod.POST.matches(request.getMethod())
                ? RefusedPage.busy(request)
                : ErrorPage.of(409, "error.busy-read");
    }

    @ExceptionHandler(NotLogged.class)
    ErrorPage notLogged(NotLogged e, HttpServletResponse response) {
        LOG.error("The log of who looked could not be written, so nothing is shown", e);
        response.setHeader("Retry-After", "60");
        return ErrorPage.of(503, "error.not-logged");
    }
}
