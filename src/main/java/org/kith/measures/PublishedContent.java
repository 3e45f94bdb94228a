package org.kith.measures;

import java.util.List;
import java.util.SortedSet;

/**
 * What a published table says.
 *
 * @param figures in its order
 * @param leftAside rows of groups, or that count something, that Kith does not show
 * @param groups those groups, in the table's own words
 */
record PublishedContent(PublishedKind kind, List<PublishedFigure> figures, int leftAside, SortedSet<String> groups) {

    PublishedContent {
        figures = List.copyOf(figures);
    }
}
