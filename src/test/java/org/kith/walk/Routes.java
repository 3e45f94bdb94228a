package org.kith.walk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kith.web.Answer;
import org.kith.web.Page;
import org.kith.web.Redirect;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address there is, from the routes Spring itself goes by. One with a place or a question that nothing is known to put into is an
 * error, so that no new route is forgotten.
 *
 * @param ids what to put for each variable, by the word before it, as in {@code young-people/{id}}
 */
record Routes(RequestMappingHandlerMapping mapping, Map<String, List<String>> ids) {
    private static final Pattern VARIABLE = Pattern.compile("[a-z-]+/\\{[a-z]+}");

    private static final Set<Class<?>> NO_PAGE = Set.of(String.class, Redirect.class, ResponseEntity.class);
    private static final Set<Class<?>> LEADS_ON =
            Set.of(String.class, Object.class, Redirect.class, Answer.class, Page.class);

    /** What a page can be asked beside its address. */
    static final Map<String, String> QUESTIONS = InWalks.beside(
            Map.ofEntries(
                    Map.entry("section", "home"),
                    Map.entry("page", "2"),
                    Map.entry("read", "now"),
                    Map.entry("year", "2026"),
                    Map.entry("area", "north"),
                    Map.entry("those", "all"),
                    Map.entry("whom", "service/x"),
                    Map.entry("on", "2026-11-01"),
                    Map.entry("signed-out", ""),
                    Map.entry("who", "00000000-0000-4000-8000-000000000000"),
                    Map.entry("next", "2026-11-01_2026-11-01T10:00:00.123456Z_00000000-0000-0000-0000-000000000000"),
                    Map.entry("back", "999999_1"),
                    Map.entry("there", "yes")),
            InWalks::questions);

    /** Addresses of pages, each alone and with each question it takes. */
    List<String> pages() {
        return addresses(RequestMethod.GET)
                .flatMap(route -> filled(route.pattern())
                        .flatMap(address -> Stream.concat(
                                Stream.of(address), questions(route.handler()).map(asked -> address + "?" + asked))))
                .toList();
    }

    /** Addresses a form is sent to, of the routes that end so. */
    List<String> forms(String ending) {
        return addresses(RequestMethod.POST)
                .map(Route::pattern)
                .filter(pattern -> pattern.endsWith(ending))
                .distinct()
                .flatMap(this::filled)
                .toList();
    }

    /** Addresses of all forms about one young person, wherever they stand; for what nothing is known of, an id of nobody. */
    List<String> formsAbout(String beginning) {
        return addresses(RequestMethod.POST)
                .map(Route::pattern)
                .filter(pattern -> pattern.startsWith(beginning))
                .distinct()
                .map(this::withIdsOfNobody)
                .flatMap(this::filled)
                .toList();
    }

    /** An address as a table of addresses says it, filled; with an id of nobody where nothing is known of. */
    List<String> somewhere(String pattern) {
        return filled(withIdsOfNobody(pattern)).toList();
    }

    private String withIdsOfNobody(String pattern) {
        return VARIABLE.matcher(pattern)
                .replaceAll(found -> ids.containsKey(found.group())
                        ? Matcher.quoteReplacement(found.group())
                        : found.group().replaceFirst("\\{.*", UUID.randomUUID().toString()));
    }

    /** Where a form is sent to whose answer can be a page, and so the form once more. */
    List<String> thatAnswerWithAForm() {
        return addresses(RequestMethod.POST)
                .filter(route -> !NO_PAGE.contains(route.handler().getMethod().getReturnType()))
                .map(Route::pattern)
                .distinct()
                .sorted()
                .toList();
    }

    /** What is sent to an address and leads on to another page when it was done. */
    List<HandlerMethod> thatLeadOn() {
        return addresses(RequestMethod.POST)
                .map(Route::handler)
                .filter(handler -> LEADS_ON.contains(handler.getMethod().getReturnType()))
                .distinct()
                .toList();
    }

    static boolean leadsTo(String pattern, String address) {
        return address.matches(pattern.replaceAll("\\{[a-z]+}", "[^/]+"));
    }

    private record Route(String pattern, HandlerMethod handler) {}

    private Stream<Route> addresses(RequestMethod method) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> answers(entry.getKey(), method))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .map(pattern -> new Route(pattern, entry.getValue())));
    }

    private static boolean answers(RequestMappingInfo info, RequestMethod method) {
        var methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(method);
    }

    Stream<String> filled(String pattern) {
        var variable = VARIABLE.matcher(pattern);
        if (!variable.find()) {
            return Stream.of(known(pattern, pattern.matches("[^{}*]*") ? pattern : null));
        }
        var place = variable.group();
        var before = place.substring(0, place.indexOf('{'));
        return known(place + " of " + pattern, ids.get(place)).stream()
                .flatMap(id -> filled(pattern.replace(place, before + id)));
    }

    private static Stream<String> questions(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .filter(parameter -> !Map.class.isAssignableFrom(parameter.getParameterType()))
                .map(Routes::name)
                .map(name -> name + "=" + known("?" + name + " of " + handler, QUESTIONS.get(name)));
    }

    static String name(MethodParameter parameter) {
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        var said = Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class));
        return said.name().isEmpty() ? String.valueOf(parameter.getParameterName()) : said.name();
    }

    private static <T> T known(String what, T value) {
        if (value == null) {
            throw new AssertionError("The walk does not know what to put for " + what);
        }
        return value;
    }
}
