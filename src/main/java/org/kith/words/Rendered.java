package org.kith.words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What long texts look like on a page, kept by the text itself, so that nobody can come by what they do not have already. Only in memory,
 * and only those asked for last.
 */
final class Rendered {
    /** Characters in all, of texts and pages. */
    static final int MOST = 4_000_000;

    private final UnaryOperator<String> render;
    private final Map<String, String> kept = new LinkedHashMap<>(64, 0.75f, true);
    private int size;

    Rendered(UnaryOperator<String> render) {
        this.render = render;
    }

    /** None when the request {@link RenderingBudget spent} what it may and the text is not here. */
    Optional<String> of(String words) {
        var there = words.length() < RenderingBudget.SHORT ? null : found(words);
        return there != null
                ? Optional.of(there)
                : RenderingBudget.spend(words.length(), () -> render.apply(words))
                        .map(html -> keep(words, html));
    }

    private synchronized @Nullable String found(String words) {
        return kept.get(words);
    }

    private synchronized String keep(String words, String html) {
        if (words.length() >= RenderingBudget.SHORT
                && words.length() + html.length() <= MOST
                && kept.put(words, html) == null) {
            size += words.length() + html.length();
            leaveOutOldest();
        }
        return html;
    }

    private void leaveOutOldest() {
        var oldest = kept.entrySet().iterator();
        while (size > MOST) {
            var one = oldest.next();
            size -= one.getKey().length() + one.getValue().length();
            oldest.remove();
        }
    }

    synchronized int size() {
        return size;
    }
}
