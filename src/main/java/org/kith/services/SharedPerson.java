package org.kith.services;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.vocabulary.Section;
import org.kith.words.DisplayName;

/**
 * A young person who shares something with whoever looks.
 *
 * @param knownAs the name they go by; null when nobody gave it yet
 * @param sections what they share, in the order of a record
 */
record SharedPerson(UUID id, @Nullable String knownAs, List<SharedSection> sections) {

    String name() {
        return DisplayName.youngAlone(knownAs);
    }

    /** Within a sentence. */
    String called() {
        return DisplayName.young(knownAs);
    }

    /** The sections of any record that are not shared. Whether there is something in them is not known here. */
    List<Section> notShared() {
        var seen = sections.stream().map(SharedSection::section).toList();
        return Arrays.stream(Section.values())
                .filter(one -> !seen.contains(one))
                .toList();
    }
}
