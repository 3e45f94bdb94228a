package org.kith.signin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a session is open on, so that its owner knows it again: a browser and a kind of device by the names they sell under, and no version. */
final class Device {
    /** In the order they are looked for: most browsers say that they are others too. */
    private static final Map<String, String> BROWSERS = inOrder(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "SamsungBrowser",
            "Samsung Internet",
            "FxiOS",
            "Firefox",
            "Firefox",
            "Firefox",
            "CriOS",
            "Chrome",
            "Chrome",
            "Chrome",
            "Safari",
            "Safari");

    private static final Map<String, String> KINDS = inOrder(
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Android",
            "Android",
            "CrOS",
            "Chromebook",
            "Windows",
            "Windows",
            "Macintosh",
            "Mac",
            "Linux",
            "Linux");

    private Device() {}

    /** As it is shown: "Firefox, Android"; empty where the browser does not say. */
    static String of(@Nullable String userAgent) {
        return userAgent == null
                ? ""
                : Stream.of(BROWSERS, KINDS)
                        .flatMap(names -> first(names, userAgent))
                        .collect(Collectors.joining(", "));
    }

    private static Stream<String> first(Map<String, String> names, String said) {
        return names.entrySet().stream()
                .filter(one -> said.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .limit(1);
    }

    private static Map<String, String> inOrder(String... pairs) {
        var names = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            names.put(pairs[i], pairs[i + 1]);
        }
        return names;
    }
}
