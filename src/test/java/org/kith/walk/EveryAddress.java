package org.kith.walk;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of a page, for tests that go to all of them with ids of their own. */
public final class EveryAddress {
    private static final String YOUNG = "/young-people/{id}";

    private EveryAddress() {}

    /** As its route says it, such as {@code /young-people/{id}/record}; none that only leads in or out, or is a file of Kith’s own. */
    public static List<String> ofPages(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().keySet().stream()
                .filter(route -> route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(route -> route.getPatternValues().stream())
                .filter(pattern -> !pattern.contains("*") && !pattern.contains("sign"))
                .filter(pattern -> !pattern.startsWith("/assets") && !pattern.startsWith("/demo"))
                .distinct()
                .sorted()
                .toList();
    }

    public static boolean hasIds(String pattern) {
        return pattern.contains("{");
    }

    /** With each of these ids wherever something else than the young person is named. */
    public static Stream<String> with(String pattern, UUID young, List<UUID> ids) {
        var theirs = pattern.replace(YOUNG, "/young-people/" + young);
        return ids.stream()
                .map(id -> theirs.replaceAll("\\{[a-z]+}", id.toString()))
                .distinct();
    }

    /** Whether more than a young person is named. */
    public static boolean namesMore(String pattern) {
        return hasIds(pattern.replace(YOUNG, ""));
    }
}
