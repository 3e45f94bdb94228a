package org.kith.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The last answer, for faults and for what never reached a controller. It never shows what went wrong inside. */
@Controller
final class ErrorRoute implements ErrorController {

    @RequestMapping("/error")
    @OpenTo(Who.ANYBODY)
    Page error(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        return switch (status) {
            case 401, 403 ->
                FormToken.isSentByItsReader(request)
                        ? RefusedPage.of(RefusedPage.Why.NO_SESSION, request.getParameterMap())
                        : RefusedPage.EMPTY;
            case 413 -> ErrorPage.of(413, "error.too-large");
            case 405 -> ErrorPage.of(405, "error.not-by-address");
            case 400 ->
                ErrorPage.of(
                        400,
                        "POST".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD))
                                ? "error.not-a-form"
                                : "error.not-there");
            case 404, 406, 415 -> ErrorPage.of(status, "error.not-there");
            default -> ErrorPage.of(500, "error.broken");
        };
    }
}
