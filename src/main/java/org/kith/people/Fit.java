package org.kith.people;

import static org.kith.words.Words.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.words.Line;

/**
 * What a young person says of their languages and of where they are, and in words how a colleague fits it. It is no score and orders nobody: where
 * either says nothing, nothing is said.
 *
 * @param name of the young person
 * @param speaks in which languages, in their own words; null where nobody said
 * @param place where they live or like to meet; null where nobody said
 */
public record Fit(
        String name, @Nullable String speaks, @Nullable String place) {
    private static final Pattern BETWEEN = Pattern.compile("[,;/&]|\\s(?:and|ac|a)\\s");

    /** Where nothing is known of whom it is for. */
    static Fit ofNobody() {
        return new Fit("", null, null);
    }

    /** What they say themselves, a sentence each. */
    public List<String> theirs() {
        var lines = new ArrayList<String>();
        if (speaks != null) {
            lines.add(say("colleague.fit.theirs.speaks", name, speaks));
        }
        if (place != null) {
            lines.add(say("colleague.fit.theirs.place", name, place));
        }
        return lines;
    }

    /** Beside a colleague’s name; empty where they say nothing of it. */
    public String of(@Nullable AboutWorker about) {
        return about == null ? "" : String.join(" ", of(about.fits()));
    }

    private List<String> of(AboutWorker.Fits fits) {
        var lines = new ArrayList<String>();
        if (fits.speaks() != null) {
            var same = each(speaks).stream()
                    .filter(one -> each(fits.speaks()).stream().anyMatch(one::equalsIgnoreCase))
                    .toList();
            lines.add(
                    same.isEmpty()
                            ? say("colleague.fit.speaks", fits.speaks())
                            : say("colleague.fit.speaks.same", Line.all(same), name));
        }
        if (fits.places() != null) {
            var there =
                    each(place).stream().filter(one -> isIn(one, fits.places())).toList();
            lines.add(
                    there.isEmpty()
                            ? say("colleague.fit.places", fits.places())
                            : say("colleague.fit.places.same", fits.places(), name, Line.all(there)));
        }
        return lines;
    }

    private static List<String> each(@Nullable String words) {
        return words == null
                ? List.of()
                : Arrays.stream(BETWEEN.split(words.strip()))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .toList();
    }

    /** As a word, or several, of its own. */
    private static boolean isIn(String place, String places) {
        var sought = place.toLowerCase(Locale.ROOT);
        var words = places.toLowerCase(Locale.ROOT);
        for (var at = words.indexOf(sought); at >= 0; at = words.indexOf(sought, at + 1)) {
            var end = at + sought.length();
            if ((at == 0 || !Character.isLetterOrDigit(words.codePointBefore(at)))
                    && (end == words.length() || !Character.isLetterOrDigit(words.codePointAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
