package org.kith.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.util.WebUtils;

/**
 * What answers a form of which nothing is kept: what they wrote stands on this page for them to copy, unless somebody else may be there by
 * now ({@link FormToken}).
 *
 * @param again the form as it was sent, where sending it once more is what helps
 */
record RefusedPage(Why why, List<String> written, @Nullable Again again) implements Page {
    static final RefusedPage EMPTY = new RefusedPage(Why.NO_SESSION, List.of(), null);

    /** What pages put into fields is of small letters, figures and hyphens. */
    private static final Pattern WRITTEN = Pattern.compile("\\S\\s++\\S|[^\\p{ASCII}]|[A-Z@]");

    private static final Pattern SEVERAL_WORDS = Pattern.compile("\\S\\s");

    enum Why {
        /** It was not sent from a page of a session that is still there. */
        NO_SESSION(403, "error.refused"),
        /** The same account sent more before that is not done yet. */
        TOO_MUCH_AT_ONCE(429, "error.too-much"),
        /** Somebody else holds what it would change. */
        BUSY(409, "error.busy");

        private final int status;
        private final String words;

        Why(int status, String words) {
            this.status = status;
            this.words = words;
        }
    }

    /**
     * @param action where it was sent to
     * @param fields all that it sent, but for a file: a browser sends one only when it is chosen
     * @param forFiles its fields for files, of a form that has any
     * @param hadFiles whether one was chosen in any
     */
    record Again(String action, List<Map.Entry<String, String>> fields, List<String> forFiles, boolean hadFiles) {}

    static RefusedPage of(Why why, Map<String, String[]> fields) {
        return new RefusedPage(why, written(fields), null);
    }

    /** To be sent once more with a touch. */
    static RefusedPage busy(HttpServletRequest request) {
        var fields = new ArrayList<Map.Entry<String, String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals(FormToken.PARAMETER)) {
                Stream.of(values).forEach(value -> fields.add(Map.entry(name, value)));
            }
        });
        var parts = WebUtils.getNativeRequest(request, MultipartRequest.class);
        var files = parts == null ? Map.<String, List<MultipartFile>>of() : parts.getMultiFileMap();
        var hadFiles = files.values().stream().flatMap(List::stream).anyMatch(file -> !file.isEmpty());
        var again = new Again(request.getRequestURI(), fields, List.copyOf(files.keySet()), hadFiles);
        return new RefusedPage(Why.BUSY, sentencesAndNames(fields), again);
    }

    /** And not what the form brought with it. */
    private static List<String> sentencesAndNames(List<Map.Entry<String, String>> fields) {
        return fields.stream()
                .filter(field ->
                        !field.getKey().startsWith("_") && !field.getKey().startsWith("seen"))
                .map(field -> field.getValue().strip())
                .filter(value -> WRITTEN.matcher(value).find())
                .distinct()
                .toList();
    }

    /** What somebody wrote, of all that their form sent. */
    static List<String> written(Map<String, String[]> fields) {
        return fields.entrySet().stream()
                .filter(field -> !field.getKey().startsWith("_"))
                .flatMap(field -> Stream.of(field.getValue()))
                .map(String::strip)
                .filter(value -> SEVERAL_WORDS.matcher(value).find())
                .distinct()
                .toList();
    }

    String words() {
        return why.words;
    }

    /** Whether coming in again is what helps. */
    boolean asksToSignIn() {
        return why == Why.NO_SESSION;
    }

    @Override
    public @Nullable Viewer viewer() {
        return null;
    }

    @Override
    public int status() {
        return why.status;
    }
}
