package org.kith.web;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Words with paragraphs, lists, emphasis and links, written as CommonMark, and nothing more: markup typed into them is shown as it was
 * typed, an address that is not a plain web or mail address loses its link, a picture shows only its name.
 */
public final class RichWords {
    private static final int DEEPEST_LIST = 20;
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(ListBlock.class))
            .maxOpenBlockParsers(DEEPEST_LIST)
            .build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .omitSingleParagraphP(false)
            .softbreak("<br>\n")
            .nodeRendererFactory(NoPictures::new)
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (node instanceof Link) {
                    attributes.put("rel", "noopener noreferrer nofollow");
                }
            })
            .build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.COMPACT)
            .build();
    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s+");

    private RichWords() {}

    public static String html(String words) {
        return HTML.render(PARSER.parse(words));
    }

    /** The words without any marking up, in one line. */
    public static String plain(String words) {
        return BETWEEN_WORDS
                .matcher(PLAIN.render(PARSER.parse(words)))
                .replaceAll(" ")
                .strip();
    }

    /** No page fetches anything from elsewhere, so a picture's place is taken by the words that stand for it. */
    private record NoPictures(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Image.class);
        }

        @Override
        public void render(Node picture) {
            for (var child : children(picture)) {
                context.render(child);
            }
        }

        private static List<Node> children(Node node) {
            var children = new java.util.ArrayList<Node>();
            for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
                children.add(child);
            }
            return children;
        }
    }
}
