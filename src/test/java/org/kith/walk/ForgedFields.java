package org.kith.walk;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.TestClock;
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
    private static final Set<String> DAYS =
            Set.of("until", "day", "reviewOn", "remindOn", "begins", "to", "due", "away-from", "away-until");
    private static final Set<String> DAYS_GONE = Set.of("happenedOn", "born", "from", "on", "began", "since");
    private static final Set<String> LINES = Set.of("""
            words because title name label said instead why changed summary description purpose bring pronouns opening answer role
            note relationship own letter helps place came first after where when organisation header oc3 about-me home health
            learning money people identity safety skills plan reach whom signs prompts not none looker does texts stand-in stage
            notTold helper hello closed best along no-answer between-us content columns-of company called file-name sheet second happened
            shown speaks places code site welsh times interpreter needs avoid days letters
            """.split("\\s+"));
    private static final Set<String> YES = Set.of("""
            hard agreed coming lead look same seen version toAdd myself dangerous correction photo twice change told sections all
            everybody shortcuts overwrite without workers status language session age list usual
            """.split("\\s+"));

    /** When somebody is there, from when until when. */
    private static final Set<String> HOURS = Stream.of(DayOfWeek.values())
            .map(day -> day.name().toLowerCase(Locale.ROOT))
            .flatMap(day -> Stream.of(day + "-from", day + "-until"))
            .collect(Collectors.toUnmodifiableSet());

    /** One of what can be chosen. */
    private static final Map<String, String> CHOSEN = Map.ofEntries(
            Map.entry("section", "home"),
            Map.entry("help", "home"),
            Map.entry("kind", "note"),
            Map.entry("reason", "crime"),
            Map.entry("number", "900009"),
            Map.entry("year", "2026"),
            Map.entry("bound", "worker"),
            Map.entry("moment", "adding"),
            Map.entry("phone", "07700 900999"),
            Map.entry("email", "stranger@example.com"),
            Map.entry("domains", "example.org"),
            Map.entry("test-to", "07700 900999"),
            Map.entry("confirm-to", "/"),
            Map.entry("matters", "now"),
            Map.entry("sure", "sure"),
            Map.entry("state", "happened"),
            Map.entry("basis", "agreed"),
            Map.entry("held", ""),
            Map.entry("decided", ""),
            Map.entry("about", ""),
            Map.entry("what", "trip"),
            Map.entry("which", "all"),
            Map.entry("how", "talked"),
            Map.entry("time", "14:00"),
            Map.entry("closeness", "close"),
            Map.entry("nation", "wales"),
            Map.entry("go", "none"),
            Map.entry("months", "3"),
            Map.entry("ahead", "yes"),
            Map.entry("ways-1", "text"),
            Map.entry("ways-2", "call"),
            Map.entry("ways-3", "face-to-face"),
            Map.entry("ways-4", "kith"),
            Map.entry("ways-5", "post"));

    /** What a form was begun with, and what it is about. */
    private static final Set<String> IDS =
            Set.of("key", "form", "id", "team", "reading", "draft", "group", "join", "entry");

    private ForgedFields() {}

    static Map<String, String> of(Map<String, List<String>> ids) {
        var fields = new LinkedHashMap<String, String>(CHOSEN);
        IDS_OF_PEOPLE.forEach(
                field -> fields.put(field, ids.get("accounts/{account}").getFirst()));
        DAYS.forEach(field -> fields.put(field, TestClock.today().plusDays(20).toString()));
        DAYS_GONE.forEach(field -> fields.put(field, "2026-01-05"));
        LINES.forEach(field -> fields.put(field, "Typed by a stranger"));
        YES.forEach(field -> fields.put(field, "1"));
        HOURS.forEach(field -> fields.put(field, "09:00"));
        IDS.forEach(field -> fields.put(field, OnProbes.anId()));
        fields.put("id", ids.get("entries/{entry}").getFirst());
        fields.put("team", ids.get("teams/{team}").getFirst());
        fields.put("reading", ids.get("who-looked/{reading}").getFirst());
        return fields;
    }

    /** The fields of a form that nobody forges; of one that stands there for each of several, what they are called before whose they are. */
    static Set<String> missing(FilledForm form) {
        var known = Stream.of(CHOSEN.keySet(), IDS_OF_PEOPLE, DAYS, DAYS_GONE, LINES, YES, HOURS, IDS)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        return form.names().stream()
                .filter(name -> !known.contains(name) && !known.contains(name.replaceFirst("-.*", "")))
                .collect(Collectors.toCollection(TreeSet::new));
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
