package org.kith.audit;

import static org.kith.words.Words.say;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kith.words.Line;
import org.kith.words.Words;

/**
 * What was opened.
 *
 * @param things each once, in the order of the alphabet
 */
record Opened(List<Thing> things) {
    /** Pages that show what is written in a record: of them people say the sections. */
    private static final Set<String> CONTENT = Set.of("record", "entry", "versions", "attachment", "search", "hard");

    /** How somebody is reached, which is no section and stands on some pages beside them. */
    private static final String REACH = "reach";
    /** Pages that are used to do something, and show nothing that is written in a record. */
    private static final Set<String> TOOLS = Set.of("write", "search-form", "way-in", "ask-to-see", "who-looked");

    private static final int ALL = 10;
    private static final int AT_A_GLANCE = 2;

    /**
     * One kind of page.
     *
     * @param page as the slice that showed it calls it
     * @param sections the sections of the record it showed, by key
     */
    record Thing(String page, List<String> sections) {

        /** From a page and its sections with blanks between. */
        static Thing of(String joined) {
            var parts = List.of(joined.strip().split(" "));
            return new Thing(parts.getFirst(), parts.subList(1, parts.size()));
        }

        String joined() {
            return (page + " " + String.join(" ", sections)).strip();
        }

        private boolean isContent() {
            return CONTENT.contains(page) && !sections.isEmpty();
        }

        /** The page by what it is called in the words files; of one that shows content and showed none, only the form to search is known. */
        private String key() {
            if (!CONTENT.contains(page)) {
                return page;
            }
            return page.equals("search") ? "search-form" : "other";
        }
    }

    /** Whether nothing was opened that says anything of the young person. */
    boolean isTools() {
        return things.stream().allMatch(thing -> !thing.isContent() && TOOLS.contains(thing.key()));
    }

    /** The most telling of it in a few words, for the young person. */
    String atAGlance(Map<String, String> names) {
        return all(told(names).stream().limit(AT_A_GLANCE).toList());
    }

    /** Whether there is more to it than can be seen at a glance. */
    boolean hasMore(Map<String, String> names) {
        return told(names).size() > AT_A_GLANCE
                || !isTools() && things.size() > withoutTools().things().size();
    }

    private Set<String> told(Map<String, String> names) {
        return (isTools() ? this : withoutTools()).each(true, names);
    }

    private Opened withoutTools() {
        return new Opened(things.stream()
                .filter(thing -> thing.isContent() || !TOOLS.contains(thing.key()))
                .toList());
    }

    List<String> sections() {
        return things.stream()
                .flatMap(thing -> thing.sections().stream())
                .distinct()
                .toList();
    }

    /** In the young person's mood {@code Home, Health and your lifeline}; for staff each thing by itself: {@code an entry in Home}. */
    String words(boolean own, Map<String, String> names) {
        if (own) {
            return together(true, names);
        }
        var words = new LinkedHashSet<String>();
        for (var thing : things) {
            var key = thing.isContent() ? thing.page() : thing.key();
            words.add(say(known(false, key), all(named(thing.sections(), false, names))));
        }
        reach(false).ifPresent(words::add);
        return all(words);
    }

    /** What was read by its sections, and each other page by itself: the young person and whoever they ask read the same. */
    String together(boolean own, Map<String, String> names) {
        return all(each(own, names));
    }

    private Set<String> each(boolean own, Map<String, String> names) {
        var read = things.stream().filter(Thing::isContent).toList();
        var words = new LinkedHashSet<String>(named(new Opened(read).sections(), own, names));
        for (var thing : things) {
            if (!thing.isContent()) {
                words.add(say(known(own, thing.key()), all(named(thing.sections(), own, names))));
            }
        }
        reach(own).ifPresent(words::add);
        return words;
    }

    /** How somebody is reached, in words, where that was shown beside something else. */
    Optional<String> reach(boolean own) {
        return Optional.of(own ? "look.thing.own.reached" : "look.thing.staff.reached")
                .filter(key -> sections().contains(REACH))
                .map(Words::say);
    }

    /** The whole record in one word, or its sections by name. */
    static List<String> named(List<String> sections, boolean own, Map<String, String> names) {
        if (sections.size() >= ALL) {
            return List.of(say(own ? "look.thing.own.whole" : "look.thing.staff.whole"));
        }
        var named = new ArrayList<String>();
        for (var section : sections) {
            var plain = "section." + section;
            named.add(names.getOrDefault(section, say(Words.know(plain) ? plain : "section.other")));
        }
        return named;
    }

    static String all(Iterable<String> words) {
        var list = new ArrayList<String>();
        words.forEach(list::add);
        return Line.all(list);
    }

    /** A line may be older than the words: what has no words any more is said in general ones. */
    private static String known(boolean own, String page) {
        var mood = own ? "look.thing.own." : "look.thing.staff.";
        return mood + (Words.know(mood + page) ? page : "other");
    }
}
