package org.kith.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.database.TestDatabase;
import org.kith.web.Assets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address has its line in docs/ROUTES.md: which door leads to it, who comes, and what is logged. */
@KithTest
class AddressesTest {
    private static final List<String> BESIDE_CONTROLLERS = List.of(
            "GET | `/assets/{hash}/{file}` | anybody", "POST | `/sign-out` | anybody", "POST | `/leave` | anybody");

    /** Where it is decided who comes in, and how. */
    private static final Pattern ABOUT_WAYS_IN = Pattern.compile(
            "/(passkey|codes|signed-in|confirm|accounts|staff|services|our-people)(/.*)?|/young-people/\\{id}/way-in(/.*)?");

    /** They show that it is them, end what is open, say that they read it, name somebody, or say which services there are. */
    private static final List<String> GIVE_AND_TAKE_NO_WAY_IN = List.of(
            "/confirm",
            "/confirm/message",
            "/confirm/message/code",
            "/signed-in/ending",
            "/signed-in/others/ending",
            "/signed-in/own-phone/ending",
            "/signed-in/news",
            "/accounts/{account}/name",
            "/staff/messages/test",
            "/services",
            "/services/{id}/name",
            "/services/{id}/ending",
            "/services/{service}/people/{account}/ending",
            "/our-people/{account}/ending");

    @Autowired
    MockMvc mvc;

    @Autowired
    RequestMappingHandlerMapping mapping;

    @Test
    void everyAddressHasItsLineAndNoOtherHas() throws IOException {
        var ofControllers = mapping.getHandlerMethods().entrySet().stream()
                .flatMap(route -> doors(route.getKey(), route.getValue()))
                .distinct();
        var routes = Stream.concat(ofControllers, BESIDE_CONTROLLERS.stream()).toList();
        assertThat(lines().stream().map(line -> String.join(" | ", line.subList(0, 3))))
                .containsExactlyInAnyOrderElementsOf(routes);
    }

    /** A phone or a computer that was left lying open lets nobody in, and shuts nobody out: whoever is there is asked for its lock. */
    @Test
    void waysInAreChangedByWhoShowedLatelyThatItIsThem() {
        var asksNothing = new ArrayList<String>();
        mapping.getHandlerMethods().forEach((route, handler) -> {
            var open = Objects.requireNonNull(handler.getMethodAnnotation(OpenTo.class));
            if (isSent(route) && open.value() == Who.SIGNED_IN && !open.recent()) {
                route.getPatternValues().stream()
                        .filter(address -> ABOUT_WAYS_IN.matcher(address).matches())
                        .forEach(asksNothing::add);
            }
        });
        assertThat(asksNothing).containsExactlyInAnyOrderElementsOf(GIVE_AND_TAKE_NO_WAY_IN);
    }

    private static boolean isSent(RequestMappingInfo route) {
        return route.getMethodsCondition().getMethods().contains(RequestMethod.POST);
    }

    @Test
    void eachLineSaysWhoComesAndWhatIsLogged() throws IOException {
        assertThat(lines()).allSatisfy(line -> assertThat(line).hasSize(5).doesNotContain("", "?"));
    }

    @Test
    void whatIsBesideTheControllersAnswersAnybody() throws Exception {
        mvc.perform(get(Assets.address("kith.css"))).andExpect(status().isOk());
        mvc.perform(get("/assets/0/nothing.css")).andExpect(status().isNotFound());
        mvc.perform(post("/sign-out").with(csrf())).andExpect(redirectedUrl("/sign-in?signed-out"));
        mvc.perform(post("/leave")).andExpect(status().isOk());
    }

    /** Nothing is kept of somebody of whom there is nothing to keep, wherever they ask and whatever they send. */
    @Test
    void whatAnybodyMayAskForBeginsNoSession() throws Exception {
        var before = sessions();
        var asked = 0;
        for (var route : mapping.getHandlerMethods().entrySet()) {
            if (Objects.requireNonNull(route.getValue().getMethodAnnotation(OpenTo.class))
                            .value()
                    == Who.ANYBODY) {
                for (var address : route.getKey().getPatternValues()) {
                    var method = HttpMethod.valueOf(isSent(route.getKey()) ? "POST" : "GET");
                    var answer = mvc.perform(request(method, address.replaceAll("\\{[a-z]+}", "x".repeat(43)))
                                    .with(csrf()))
                            .andReturn()
                            .getResponse();
                    assertThat(answer.getCookie("kith")).as(address).isNull();
                    asked++;
                }
            }
        }
        assertThat(asked).isGreaterThan(15);
        assertThat(sessions()).isEqualTo(before);
    }

    private static long sessions() {
        return JdbcClient.create(TestDatabase.superuser())
                .sql("select count(*) from session")
                .query(Long.class)
                .single();
    }

    private static Stream<String> doors(RequestMappingInfo route, HandlerMethod handler) {
        var open = handler.getMethodAnnotation(OpenTo.class);
        var methods = route.getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .toList();
        return (methods.isEmpty() ? List.of("ANY") : methods)
                .stream().flatMap(method -> route.getPatternValues().stream()
                        .map(address -> "%s | `%s` | %s".formatted(method, address, door(open))));
    }

    private static String door(OpenTo open) {
        var who =
                switch (open.value()) {
                    case ANYBODY -> "anybody";
                    case ARRIVING -> "by a link";
                    case SIGNED_IN -> "signed in";
                };
        return open.recent() ? who + ", lately" : who;
    }

    static List<List<String>> lines() throws IOException {
        var lines = new ArrayList<List<String>>();
        for (var line : Files.readAllLines(Path.of("docs/ROUTES.md"))) {
            if (line.matches("\\| [A-Z]+ \\|.*")) {
                lines.add(Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                        .map(String::strip)
                        .toList());
            }
        }
        return lines;
    }
}
