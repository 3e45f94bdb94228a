package org.kith.signin;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * "Is it you?", with everything kept that was sent.
 *
 * @param asked what the browser asks of a passkey, as JSON
 * @param to where to go on
 * @param page whether that is a page, and nothing was sent
 * @param byCode whether they came by a code, so that another one shows it as well
 * @param backTo the page it was sent from, or what lies nearest above it
 * @param problem key of what went wrong with the last try
 * @param elsewhere where whoever did not come by a passkey shows it; null for all others
 */
public record ConfirmPage(
        Viewer viewer,
        String asked,
        String to,
        boolean page,
        List<Kept> kept,
        boolean byCode,
        String backTo,
        @Nullable String problem,
        WaysIn.@Nullable Offer elsewhere)
        implements Page {
    public static final String TO = "confirm-to";

    /** That a page was asked for and nothing sent. */
    public static final String ASKED = "confirm-asked";

    public static final String CODE = "confirm-code";
    public static final String WHERE = "confirm-where";

    private static final Set<String> OWN = Set.of(TO, ASKED, CODE, WHERE, "answer", "_csrf");

    /** A field as it was sent. */
    public record Kept(String name, String value) {}

    /** What was sent, without what asks who it is. */
    public static List<Kept> kept(Map<String, String[]> sent) {
        return sent.entrySet().stream()
                .filter(field -> !OWN.contains(field.getKey()))
                .flatMap(field ->
                        java.util.Arrays.stream(field.getValue()).map(value -> new Kept(field.getKey(), value)))
                .toList();
    }

    @Override
    public int status() {
        return problem == null ? 403 : 422;
    }
}
