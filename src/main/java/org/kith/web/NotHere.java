package org.kith.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.access.SignedIn;
import org.kith.access.WhyNotHere;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What is hidden and what does not exist get the same page, but for what whoever asks knows already ({@link WhyNotHere}). */
@ControllerAdvice
final class NotHere {
    private static final Pattern ABOUT_SOMEBODY =
            Pattern.compile("/young-people/(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})(?:/.*)?");

    private final ActorTransactions acting;
    private final ObjectProvider<WhyNotHere> rooms;

    NotHere(ActorTransactions acting, ObjectProvider<WhyNotHere> rooms) {
        this.acting = acting;
        this.rooms = rooms;
    }

    @ExceptionHandler(NotFound.class)
    ErrorPage hidden(HttpServletRequest request, NotFound hidden) {
        var asks = hidden.viewer()
                .map(viewer -> rooms.stream().anyMatch(room -> room.tells(viewer)))
                .orElse(true);
        return new ErrorPage(404, "error.not-there", asks ? why(request.getRequestURI()) : null);
    }

    private WhyNotHere.@Nullable Why why(String address) {
        var about = ABOUT_SOMEBODY.matcher(address);
        return about.matches()
                        && SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn who
                        && !who.arriving()
                ? why(who, UUID.fromString(about.group(1)))
                : null;
    }

    private WhyNotHere.@Nullable Why why(SignedIn who, UUID youngPerson) {
        return acting.<WhyNotHere.@Nullable Why>as(Actor.person(who.account()), viewer -> rooms.stream()
                .flatMap(room -> room.of(viewer, youngPerson).stream())
                .findFirst()
                .orElse(null));
    }
}
