package org.kith.walk;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;

/** What is put into every field there is: other people's ids where an id belongs, and else what would be taken. */
final class ForgedFields {
    private static final Set<String> IDS_OF_PEOPLE =
            Set.of("account", "who", "chosen", "worker", "with", "known", "author");
    private static final Set<String> DAYS = Set.of("until", "day", "reviewOn", "remindOn", "begins", "to");
    private static final Set<String> DAYS_GONE = Set.of("happenedOn", "born", "from", "on", "began");
    private static final Set<String> LINES = Set.of(
            "words",
            "because",
            "title",
            "name",
            "label",
            "said",
            "instead",
            "why",
            "changed",
            "summary",
            "description",
            "purpose",
            "bring",
            "pronouns",
            "opening",
            "answer",
            "role");
    private static final Set<String> YES =
            Set.of("hard", "agreed", "coming", "lead", "look", "same", "seen", "version", "toAdd");

    private ForgedFields() {}

    static Map<String, String> of(Map<String, List<String>> ids) {
        var fields = new LinkedHashMap<String, String>();
        IDS_OF_PEOPLE.forEach(
                field -> fields.put(field, ids.get("accounts/{account}").getFirst()));
        DAYS.forEach(field ->
                fields.put(field, java.time.LocalDate.now().plusDays(20).toString()));
        DAYS_GONE.forEach(field -> fields.put(field, "2026-01-05"));
        LINES.forEach(field -> fields.put(field, "Typed by a stranger"));
        YES.forEach(field -> fields.put(field, "1"));
        fields.putAll(Map.of(
                "id",
                ids.get("entries/{entry}").getFirst(),
                "team",
                ids.get("teams/{team}").getFirst()));
        fields.putAll(Map.of("reading", ids.get("who-looked/{reading}").getFirst(), "section", "home", "kind", "note"));
        fields.putAll(
                Map.of("reason", "crime", "number", "900009", "year", "2026", "bound", "worker", "moment", "adding"));
        fields.putAll(Map.of("phone", "07700 900999", "email", "stranger@example.com"));
        fields.putAll(Map.of("key", OnProbes.anId(), "form", OnProbes.anId(), "confirm-to", "/"));
        return fields;
    }

    /** Fields that a handler cannot do without and of which nothing is known here: with them missing, it would be refused for that. */
    static List<String> missing(HandlerMethod handler, Set<String> known) {
        return Stream.of(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .filter(parameter -> !isFile(parameter) && isNeeded(parameter))
                .map(ForgedFields::name)
                .filter(name -> !known.contains(name))
                .map(name -> name + " of " + handler.getShortLogMessage())
                .toList();
    }

    private static boolean isFile(MethodParameter parameter) {
        return Arrays.asList(parameter.getParameterType(), parameter.nested().getNestedParameterType())
                .contains(MultipartFile.class);
    }

    private static boolean isNeeded(MethodParameter parameter) {
        var said = Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class));
        return said.required()
                && said.defaultValue().equals(ValueConstants.DEFAULT_NONE)
                && !parameter.isOptional()
                && !Map.class.isAssignableFrom(parameter.getParameterType());
    }

    private static String name(MethodParameter parameter) {
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        var said = Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class));
        return said.name().isEmpty() ? String.valueOf(parameter.getParameterName()) : said.name();
    }
}
