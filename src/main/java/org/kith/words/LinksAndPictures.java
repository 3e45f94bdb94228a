package org.kith.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/**
 * A link leads to the web, to a mail or to a telephone; of any other only the words stay. No page fetches anything from elsewhere, so a
 * picture's place is taken by the words that stand for it.
 */
record LinksAndPictures(HtmlNodeRendererContext context) implements NodeRenderer {
    private static final List<String> LEADS = List.of("http://", "https://", "mailto:", "tel:");

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class, Image.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Link link && leadsSomewhere(link.getDestination())) {
            context.getWriter().tag("a", attributes(link));
            renderWords(node);
            context.getWriter().tag("/a");
        } else {
            renderWords(node);
        }
    }

    private static boolean leadsSomewhere(String address) {
        var small = address.toLowerCase(Locale.ROOT);
        return LEADS.stream().anyMatch(small::startsWith);
    }

    private Map<String, String> attributes(Link link) {
        var attributes = new TreeMap<String, String>();
        attributes.put("href", link.getDestination());
        attributes.put("rel", "noopener noreferrer nofollow");
        if (link.getTitle() != null) {
            attributes.put("title", link.getTitle());
        }
        return attributes;
    }

    private void renderWords(Node node) {
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
