package org.kith.words;

import static org.kith.words.Words.say;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.ListBlock;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.springframework.web.util.HtmlUtils;

/**
 * Words with paragraphs, lists, emphasis and links, written as CommonMark, and nothing more: markup typed into them is shown as it was
 * typed, an address that is not a plain web, mail or telephone address loses its link, a picture shows only its name. Nothing is parsed
 * that is not {@link BoundedMarkup bounded} before.
 */
public final class RichWords {
    /** Longer than anything that is kept; a text that is being put right may be. It is not parsed. */
    static final int LONGEST = 60_000;

    private static final int FOR_A_HEADING = 2_000;
    private static final int DEEPEST_LIST = 20;
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(ListBlock.class))
            .maxOpenBlockParsers(DEEPEST_LIST)
            .build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .escapeHtml(true)
            .omitSingleParagraphP(false)
            .softbreak("<br>\n")
            .nodeRendererFactory(LinksAndPictures::new)
            .build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.COMPACT)
            .build();
    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s+");
    private static final Rendered KEPT = new Rendered(RichWords::rendered);

    private RichWords() {}

    /** The words as a page shows them; as they were typed, and saying so, when the page showed very much already. */
    public static String html(String words) {
        return KEPT.of(words).orElseGet(() -> sayingSo(words));
    }

    /** The same of words that are to stay nowhere in memory. */
    public static String htmlOnce(String words) {
        return RenderingBudget.spend(words.length(), () -> rendered(words)).orElseGet(() -> sayingSo(words));
    }

    private static String rendered(String words) {
        return words.length() > LONGEST
                ? asTyped(words)
                : UnmarkedWords.html(words).orElseGet(() -> parsed(words));
    }

    static String parsed(String words) {
        return BoundedMarkup.inHtml(HTML.render(PARSER.parse(BoundedMarkup.of(words))));
    }

    /** The words without any marking up, in one line; of more than may be kept, the beginning. */
    public static String plain(String words) {
        var beginning = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        return BETWEEN_WORDS
                .matcher(BoundedMarkup.inWords(PLAIN.render(PARSER.parse(BoundedMarkup.of(beginning)))))
                .replaceAll(" ")
                .strip();
    }

    /** Their beginning without any marking up, for a heading: longer than any. */
    public static String beginning(String words) {
        return plain(words.length() > FOR_A_HEADING ? words.substring(0, FOR_A_HEADING) : words);
    }

    private static String sayingSo(String words) {
        return asTyped(words) + "<p class=\"hint\">" + say("rich.as-typed") + "</p>";
    }

    private static String asTyped(String words) {
        return "<p>" + HtmlUtils.htmlEscape(words).replace("\n", "<br>\n") + "</p>\n";
    }
}
