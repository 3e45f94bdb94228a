package org.kith.walk;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** Requests to every route there is, each with one thing wrong in it. */
final class Probes {
    private static final Pattern ANY_PLACE = Pattern.compile("\\{[a-z]+}");
    private static final String SOMEBODYS = "00000000-0000-4000-8000-000000000000";

    private Probes() {}

    /** Each route as it is right, or about nobody, and with each of its places and each of its parameters wrong in turn. */
    static Map<Probe, List<Probe>> of(Routes routes, List<String> wrongPlaces, List<String> wrongValues) {
        var all = new LinkedHashMap<Probe, List<Probe>>();
        routes.mapping().getHandlerMethods().forEach((info, handler) -> info.getPatternValues()
                .forEach(pattern -> {
                    var right = right(routes, methodOf(info), pattern, handler);
                    all.put(right, wrong(right, pattern, handler, wrongPlaces, wrongValues));
                }));
        return all;
    }

    private static Probe right(Routes routes, String method, String pattern, HandlerMethod handler) {
        var files = Arrays.stream(handler.getMethodParameters())
                .anyMatch(one -> one.getGenericParameterType().getTypeName().contains("MultipartFile"));
        var fields = new LinkedHashMap<String, String>();
        parameters(handler).forEach(name -> fields.put(name, Routes.QUESTIONS.getOrDefault(name, SOMEBODYS)));
        return new Probe(method, routes.somewhere(pattern).getFirst(), files, fields);
    }

    private static List<Probe> wrong(
            Probe right, String pattern, HandlerMethod handler, List<String> wrongPlaces, List<String> wrongValues) {
        var places = ANY_PLACE.matcher(pattern).results().flatMap(place -> wrongPlaces.stream()
                .map(wrong -> right.at(onlyWrongAt(pattern, right.path(), place.group(), wrong))));
        var values = parameters(handler).flatMap(name -> wrongValues.stream().map(wrong -> right.with(name, wrong)));
        return Stream.concat(places, values).toList();
    }

    private static String methodOf(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().stream()
                .findFirst()
                .map(Enum::name)
                .orElse("GET");
    }

    private static String onlyWrongAt(String pattern, String right, String place, String wrong) {
        var names = pattern.split("/");
        var parts = right.split("/");
        for (int i = 0; i < names.length; i++) {
            parts[i] = names[i].equals(place) ? wrong : parts[i];
        }
        return String.join("/", parts);
    }

    /** Names asked for one by one, and those of the parts of a form. */
    private static Stream<String> parameters(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .flatMap(Probes::names)
                .distinct();
    }

    private static Stream<String> names(MethodParameter parameter) {
        var type = parameter.getParameterType();
        if (parameter.hasParameterAnnotation(RequestParam.class)) {
            return Map.class.isAssignableFrom(type) ? Stream.empty() : Stream.of(Routes.name(parameter));
        }
        return parameter.getParameterAnnotations().length == 0
                        && type.isRecord()
                        && type.getName().startsWith("org.kith.")
                ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName)
                : Stream.empty();
    }
}
