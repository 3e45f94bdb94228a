package org.kith.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.NotRecent;
import org.kith.access.OpenTo;
import org.kith.access.SignedIn;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.form.KeptFields;
import org.kith.form.NotAForm;
import org.kith.passkeys.NotUnlocked;
import org.kith.passkeys.Passkeys;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.PathContainer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Asks somebody who is signed in to show once more that it is them, and then goes on with what they sent: the same fields to the same
 * address, by a redirect that keeps them (RFC 9110, 307).
 */
@Controller
@ControllerAdvice
class ConfirmController {
    private static final Pattern HERE = Pattern.compile("/[A-Za-z0-9][A-Za-z0-9/_-]*");

    private final ActorTransactions acting;
    private final Passkeys passkeys;
    private final Challenges challenges;
    private final Sessions sessions;
    private final ObjectProvider<RequestMappingHandlerMapping> routes;
    private final WaysIn others;

    ConfirmController(
            ActorTransactions acting,
            Passkeys passkeys,
            Challenges challenges,
            Sessions sessions,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> routes,
            WaysIn others) {
        this.others = others;
        this.acting = acting;
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.sessions = sessions;
        this.routes = routes;
    }

    @ExceptionHandler(NotRecent.class)
    ConfirmPage needed(HttpServletRequest request, HttpServletResponse response) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return page(
                (SignedIn) Objects.requireNonNull(who), new Exchange(request, response), request.getRequestURI(), null);
    }

    @PostMapping("/confirm")
    @OpenTo(Who.SIGNED_IN)
    Object confirm(
            SignedIn who,
            @RequestParam(KeptFields.TO) String to,
            @RequestParam(defaultValue = "") String answer,
            HttpServletRequest request,
            HttpServletResponse response) {
        var elsewhere = others.again(request) != null;
        if (elsewhere && sessions.mayAdd(who)) {
            return onTo(to, request);
        }
        if (answer.isEmpty()) {
            return page(
                    who,
                    new Exchange(request, response),
                    to,
                    elsewhere ? "confirm.elsewhere.not-yet" : "passkey.needs-script");
        }
        try {
            if (known(request, answer).filter(who.account()::equals).isEmpty()) {
                return page(who, new Exchange(request, response), to, "confirm.not-you");
            }
        } catch (NotUnlocked refusal) {
            return page(who, new Exchange(request, response), to, "passkey.not-unlocked");
        }
        return sessions.confirmed(who.account(), request, response, to);
    }

    private Optional<UUID> known(HttpServletRequest request, String answer) {
        return challenges.answered(request, answer).flatMap(challenge -> passkeys.recognise(challenge, answer)
                .filter(one -> challenges.isFirstAnswer(challenge)));
    }

    /** Only to an address of Kith itself; a page is asked for again, with what it was asked. */
    static ResponseEntity<Void> onTo(String to, HttpServletRequest request) {
        if (!HERE.matcher(to).matches()) {
            throw new NotAForm();
        }
        var page = request.getParameter(KeptFields.ASKED) != null;
        return ResponseEntity.status(page ? HttpStatus.SEE_OTHER : HttpStatus.TEMPORARY_REDIRECT)
                .header("Location", page ? to + question(request) : to)
                .build();
    }

    private static String question(HttpServletRequest request) {
        var asked = KeptFields.of(request.getParameterMap()).stream()
                .map(one -> encoded(one.name()) + "=" + encoded(one.value()))
                .collect(Collectors.joining("&"));
        return asked.isEmpty() ? "" : "?" + asked;
    }

    private static String encoded(String typed) {
        return URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }

    private ConfirmPage page(SignedIn who, Exchange with, String to, @Nullable String problem) {
        var asked = passkeys.askForOne(challenges.make(with.request(), with.response()));
        var fields = Map.copyOf(with.request().getParameterMap());
        var page = !HttpMethod.POST.matches(with.request().getMethod()) || fields.containsKey(KeptFields.ASKED);
        return acting.as(
                Actor.person(who.account()),
                viewer -> new ConfirmPage(
                        viewer,
                        asked,
                        to,
                        page,
                        KeptFields.of(fields),
                        Sessions.cameByCode(with.request()),
                        page ? "/" : pageAbove(to),
                        problem,
                        others.again(with.request())));
    }

    /** Where somebody comes back to who goes back from here, whom a browser would otherwise ask whether to send all of it again. */
    private String pageAbove(String to) {
        var at = HERE.matcher(to).matches() ? to : "";
        while (!at.isEmpty() && !isPage(at)) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return at.isEmpty() ? "/" : at;
    }

    private boolean isPage(String address) {
        var path = PathContainer.parsePath(address);
        return routes.getObject().getHandlerMethods().keySet().stream().anyMatch(route -> shows(route, path));
    }

    private static boolean shows(RequestMappingInfo route, PathContainer path) {
        var paths = route.getPathPatternsCondition();
        return paths != null
                && route.getMethodsCondition().getMethods().contains(RequestMethod.GET)
                && paths.getPatterns().stream().anyMatch(one -> one.matches(path));
    }

    private record Exchange(HttpServletRequest request, HttpServletResponse response) {}
}
