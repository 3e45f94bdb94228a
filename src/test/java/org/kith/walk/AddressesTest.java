package org.kith.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.access.OpenTo;
import org.kith.web.Assets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address has its line in docs/ROUTES.md: which door leads to it, who comes, and what is logged. */
@KithTest
class AddressesTest {
    private static final List<String> BESIDE_CONTROLLERS = List.of(
            "GET | `/assets/{hash}/{file}` | anybody", "POST | `/sign-out` | anybody", "POST | `/leave` | anybody");

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
