package org.kith.ssda903;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which module a file or sheet is by its name. Councils write a year, their own name, "final" and the like before and after
 * it, in any case: {@code LAC Episodes 2025-26 FINAL v2.csv}. Of names that lie in each other the longer counts: "SW
 * Episodes" is not "Episodes".
 */
final class ModuleName {

    private static final Pattern ENDING = Pattern.compile("\\.[a-z]{1,5}$");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    private record Alias(ReturnFile kind, Pattern pattern) {}

    private record Place(ReturnFile kind, int start, int end) {
        boolean liesIn(Place other) {
            return other.start <= start && end <= other.end && other.end - other.start > end - start;
        }
    }

    private static final List<Alias> ALIASES = aliases();

    private ModuleName() {}

    /** The modules a name speaks of: none, one, or several. The folders before it do not count. */
    static Set<ReturnFile> in(String path) {
        List<Place> places = places(words(path));
        Set<ReturnFile> found = EnumSet.noneOf(ReturnFile.class);
        for (Place place : places) {
            if (places.stream().noneMatch(place::liesIn)) {
                found.add(place.kind);
            }
        }
        return found;
    }

    private static List<Place> places(String words) {
        List<Place> places = new ArrayList<>();
        for (Alias alias : ALIASES) {
            Matcher matcher = alias.pattern.matcher(words);
            while (matcher.find()) {
                places.add(new Place(alias.kind, matcher.start(), matcher.end()));
            }
        }
        return places;
    }

    private static String words(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(ENDING.matcher(name).replaceFirst("")).replaceAll("_");
    }

    private static List<Alias> aliases() {
        List<Alias> aliases = new ArrayList<>();
        for (ReturnFile kind : ReturnFile.values()) {
            for (String name : kind.names()) {
                String after = Character.isDigit(name.charAt(name.length() - 1)) ? "(?![a-z0-9])" : "(?![a-z])";
                aliases.add(new Alias(kind, Pattern.compile("(?<![a-z])" + name + after)));
            }
        }
        return List.copyOf(aliases);
    }
}
