package org.kith.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.kith.words.BoundedMarkup;

/**
 * The sentences of a text written as CommonMark. Marking-up, addresses and code are blanked out and nothing is moved, so a place in the
 * prose is the same place in the text. A block quote is left out whole: it is what somebody said, in their own words.
 */
final class Prose {
    /** Nobody nests deeper by hand; it keeps a text made to harm from exhausting the reader. */
    private static final int DEEPEST = 20;

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class, BlockQuote.class))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .build();

    private final String text;
    private final char[] plain;
    private final List<Node> blocks = new ArrayList<>();

    private Prose(String text) {
        this.text = text;
        plain = new char[text.length()];
        Arrays.fill(plain, ' ');
    }

    static List<Sentence> sentences(String text) {
        var prose = new Prose(text);
        prose.read(PARSER.parse(BoundedMarkup.of(text)));
        Addresses.blank(prose.plain);
        English.blankBeyond(prose.plain);
        var plain = new String(prose.plain);
        return prose.blocks.stream()
                .limit(English.MOST_ENDS)
                .flatMap(block -> Sentence.in(plain, begin(block), end(block)).stream())
                .limit(English.MOST_ENDS)
                .toList();
    }

    /** Goes through the tree without recursion, however deep somebody nested it. */
    private void read(Node root) {
        var node = root;
        while (node != null) {
            var child = take(node) ? node.getFirstChild() : null;
            while (child == null && node != null && node != root) {
                child = node.getNext();
                node = node.getParent();
            }
            node = child;
        }
    }

    /** Whether what is inside counts too. */
    private boolean take(Node node) {
        if (node instanceof Paragraph || node instanceof Heading) {
            blocks.add(node);
        } else if (node instanceof Text) {
            node.getSourceSpans().forEach(span -> keep(span.getInputIndex(), span.getLength()));
        }
        return !(node instanceof BlockQuote) && !(node instanceof Link link && isItsAddress(link));
    }

    private static boolean isItsAddress(Link link) {
        return link.getFirstChild() instanceof Text shown
                && link.getDestination().endsWith(shown.getLiteral());
    }

    private void keep(int from, int length) {
        text.getChars(from, from + length, plain, from);
    }

    private static int begin(Node block) {
        return block.getSourceSpans().getFirst().getInputIndex();
    }

    private static int end(Node block) {
        var last = block.getSourceSpans().getLast();
        return last.getInputIndex() + last.getLength();
    }
}
