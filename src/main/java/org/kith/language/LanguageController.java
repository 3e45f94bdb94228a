package org.kith.language;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.kith.access.OpenTo;
import org.kith.access.SignedIn;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.words.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Choosing a language: for this browser, and for the account of whoever is signed in. */
@Controller
final class LanguageController {
    private final ActorTransactions acting;
    private final LanguageSql sql;

    LanguageController(ActorTransactions acting, LanguageSql sql) {
        this.acting = acting;
        this.sql = sql;
    }

    /** Leads back to where it was chosen. Nothing changes for a language Kith does not speak: no page offers one. */
    @PostMapping("/language")
    @OpenTo(Who.ANYBODY)
    ResponseEntity<String> choose(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "/") String back) {
        Language.named(language).ifPresent(chosen -> {
            if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn who) {
                acting.doAs(Actor.person(who.account()), viewer -> sql.speak(viewer.me(), chosen.key()));
            }
            LanguageCookie.set(request, response, chosen);
        });
        return ResponseEntity.status(303).location(here(back)).build();
    }

    /** Only within Kith, and only a page. */
    private static URI here(String back) {
        try {
            var address = URI.create(back);
            var path = address.getRawPath();
            return path != null && path.startsWith("/") && !path.startsWith("//") && address.getHost() == null
                    ? URI.create(path)
                    : URI.create("/");
        } catch (IllegalArgumentException e) {
            return URI.create("/");
        }
    }
}
