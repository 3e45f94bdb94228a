package org.kith.vocabulary;

import java.util.Map;

/** What an organisation calls the sections, where it has names of its own. */
public record SectionNames(Map<Section, String> own) {

    public String of(Section section) {
        return own.getOrDefault(section, section.plainName());
    }
}
