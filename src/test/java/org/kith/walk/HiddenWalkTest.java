package org.kith.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A form about somebody hidden is answered as one about nobody: the same status, head and body, at every address. */
class HiddenWalkTest extends OnCanaries {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final Set<Walker> SEE_NOTHING_OF_JAY = Set.of(
            Walker.WORKER_OF_ANOTHER_TEAM,
            Walker.YOUNG_PERSON_OF_ANOTHER_TEAM,
            Walker.PARTNER_OF_ANOTHER_SERVICE,
            Walker.ADMINISTRATOR,
            Walker.WORKER_OF_ANOTHER_ORGANISATION);

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private Routes routes;

    @BeforeEach
    void learnTheWays() {
        var ids = Map.of(
                "young-people/{id}", List.of(jay.id().toString()),
                "with/{kind}", List.of("service"),
                "as/{kind}", List.of("service"),
                "service/{recipient}", List.of(UUID.randomUUID().toString()),
                "shared-with-me/{id}", List.of(jay.id().toString()),
                "entries/{entry}", List.of(hiddenIn.get(Canary.ENTRY).toString()));
        routes = new Routes(requestMappingHandlerMapping, ids);
    }

    @Test
    void everyFormAboutSomebodyHidden() throws Exception {
        var told = new SoftAssertions();
        var sent = 0;
        var addresses = new ArrayList<>(routes.formsAbout("/young-people/{id}"));
        addresses.addAll(routes.formsAbout("/shared-with-me/{id}"));
        for (var address : addresses) {
            for (var walker : SEE_NOTHING_OF_JAY) {
                if (walker == Walker.WORKER_OF_ANOTHER_TEAM && address.endsWith("/emergency/end")) {
                    continue; // Who opened a record in an emergency reads in their own list that they did.
                }
                sent++;
                told.assertThat(sent(walker, address))
                        .as("%s sends to %s", walker, address)
                        .isEqualTo(sent(walker, nobodys(address)));
            }
        }
        told.assertAll();
        assertThat(sent).isGreaterThan(100);
    }

    private String sent(Walker walker, String address) throws Exception {
        return answer(
                walker, post(address).with(csrf()).param("id", UUID.randomUUID().toString()));
    }

    /** The same address of nobody and nothing. */
    private static String nobodys(String address) {
        return ID.matcher(address).replaceAll(found -> UUID.randomUUID().toString());
    }

    /** All of what comes back, but for what is new in every answer, and the address itself. */
    private String answer(Walker walker, AbstractMockHttpServletRequestBuilder<?> asked) throws Exception {
        if (accounts.containsKey(walker)) {
            asked.with(signedInAs(accounts.get(walker)));
        }
        var answer = mvc.perform(asked).andReturn().getResponse();
        var head = answer.getHeaderNames().stream()
                .sorted()
                .filter(name -> !name.equals("Set-Cookie"))
                .map(name -> name + ": " + answer.getHeaders(name))
                .collect(Collectors.joining("\n"));
        var body = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8)
                .replaceAll("name=\"_csrf\" value=\"[^\"]*", "");
        return answer.getStatus() + " " + answer.getErrorMessage() + "\n"
                + ID.matcher(head + "\n\n" + body).replaceAll("an id");
    }
}
