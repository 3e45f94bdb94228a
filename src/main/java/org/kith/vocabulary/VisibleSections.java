package org.kith.vocabulary;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody sees into a record, as the database answered: all of it, or the sections that are shared with them.
 *
 * @param sees the sections they may open, in their order
 * @param adds those of them they may write in
 */
public record VisibleSections(Set<Section> sees, Set<Section> adds) {
    public static final VisibleSections WHOLE =
            new VisibleSections(EnumSet.allOf(Section.class), EnumSet.allOf(Section.class));

    public static VisibleSections of(List<String> sees, List<String> adds) {
        return new VisibleSections(sections(sees), sections(adds));
    }

    private static Set<Section> sections(List<String> keys) {
        var sections = EnumSet.noneOf(Section.class);
        keys.forEach(key -> Section.ofKey(key).ifPresent(sections::add));
        return sections;
    }

    boolean isWhole() {
        return sees.size() == Section.values().length;
    }

    /** The section asked for, if they may open it; null for all they may. */
    public @Nullable Section chosen(@Nullable Section asked) {
        return asked != null && sees.contains(asked) ? asked : null;
    }

    /** The section a new entry begins in: the one asked for, if they may write there, or the only one they may; null for them to choose. */
    public @Nullable Section begins(@Nullable Section asked) {
        if (asked != null && adds.contains(asked)) {
            return asked;
        }
        return adds.size() == 1 ? adds.iterator().next() : null;
    }
}
