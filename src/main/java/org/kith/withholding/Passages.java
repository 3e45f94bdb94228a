package org.kith.withholding;

import static org.kith.words.Words.say;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.web.util.HtmlUtils;

/**
 * Passages of one entry that are kept back. Staff type them in double square brackets; what is stored in their place is the passage's id,
 * and the words go where the young person's own account cannot read.
 *
 * @param mean whether marks mean anything
 */
public record Passages(List<Withheld> all, boolean mean) {
    private static final String BEGUN = "[[withheld:";
    private static final String ENDED = "]]";
    private static final int ID = 36;

    /** Of a young person's own words: they stand as they were typed, and what looks like a mark there is none. */
    public static final Passages OF_OWN_WORDS = new Passages(List.of(), false);

    public Passages(List<Withheld> all) {
        this(all, true);
    }

    /**
     * What somebody typed, taken apart.
     *
     * @param words with ids in place of passages
     * @param passages every passage's words by its id; those that stood there before keep theirs
     */
    public record TakenApart(String words, Map<UUID, String> passages) {}

    public TakenApart takeApart(String typed) {
        var passages = new LinkedHashMap<UUID, String>();
        var known = byWords();
        var words = PassageMarks.replaced(typed, passage -> {
            var id = Objects.requireNonNullElseGet(known.get(passage), UUID::randomUUID);
            passages.put(id, passage);
            return stored(id);
        });
        return new TakenApart(words, passages);
    }

    /** What somebody typed, without what they marked to be kept back. */
    public static String typedLeftOut(String typed) {
        return PassageMarks.replaced(typed, passage -> "…");
    }

    /** Whether something is marked to be kept back in what somebody typed. */
    public static boolean areIn(String typed) {
        return PassageMarks.areIn(typed);
    }

    /** What stands in the place of a passage. */
    public static String stored(UUID id) {
        return BEGUN + id + ENDED;
    }

    /** Those kept back now. */
    public List<Withheld> now() {
        return all.stream().filter(one -> !one.whole() && !one.ended()).toList();
    }

    /** Stored words as staff typed them, to be changed. */
    public String inForm(String stored) {
        return fill(stored, one -> "[[" + one.words() + "]]", () -> "");
    }

    /** Stored words for reading, where marking up is not shown. */
    public String inWords(String stored) {
        return fill(
                stored,
                one -> one.words() == null ? inItsPlace(one) : say("withheld.passage.staff", one.words()),
                () -> say("withheld.passage"));
    }

    /** Rendered words with each passage marked as kept back: with its words for staff, without them for the young person. */
    public String inHtml(String html) {
        return fill(
                html,
                one -> one.words() == null
                        ? marked(inItsPlace(one))
                        : marked(say("withheld.passage.staff", one.words())),
                () -> marked(say("withheld.passage")));
    }

    /** Words without any sign of passages, for headings and lists. */
    public String leftOut(String stored) {
        return replaced(stored, id -> "…");
    }

    private static String inItsPlace(Withheld one) {
        return say(one.why().reason() == Reason.SOMEBODY_ELSE ? "withheld.passage" : "withheld.passage.other");
    }

    private static String marked(String words) {
        return "<span class=\"withheld\">" + HtmlUtils.htmlEscape(words) + "</span>";
    }

    private String fill(String text, Function<Withheld, String> with, Supplier<String> unknown) {
        if (!mean || text.indexOf(BEGUN) < 0) {
            return text;
        }
        var known = new HashMap<String, Withheld>();
        all.forEach(one -> known.putIfAbsent(one.id().toString(), one));
        return replaced(text, id -> {
            var one = known.get(id);
            return one == null ? unknown.get() : with.apply(one);
        });
    }

    /** The text with something else in place of each mark. */
    private String replaced(String text, UnaryOperator<String> passage) {
        var replaced = new StringBuilder();
        var at = 0;
        for (var open = mean ? text.indexOf(BEGUN) : -1; open >= 0; open = text.indexOf(BEGUN, open + 1)) {
            var id = open + BEGUN.length();
            if (text.startsWith(ENDED, id + ID) && isId(text.substring(id, id + ID))) {
                replaced.append(text, at, open).append(passage.apply(text.substring(id, id + ID)));
                at = id + ID + ENDED.length();
            }
        }
        return replaced.append(text, at, text.length()).toString();
    }

    private static boolean isId(String text) {
        return text.chars().allMatch(one -> "0123456789abcdef-".indexOf(one) >= 0);
    }

    private Map<String, UUID> byWords() {
        var known = new HashMap<String, UUID>();
        for (var one : all) {
            if (!one.ended() && one.words() != null) {
                known.putIfAbsent(one.words(), one.id());
            }
        }
        return known;
    }
}
