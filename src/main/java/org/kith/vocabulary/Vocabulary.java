package org.kith.vocabulary;

import java.util.EnumMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words an organisation chose, as pages use them. Asked inside the actor's transaction. */
@Component
public class Vocabulary {
    private final OurWordsSql sql;

    Vocabulary(OurWordsSql sql) {
        this.sql = sql;
    }

    /** The sections by their names here. */
    public SectionNames sections() {
        var own = new EnumMap<Section, String>(Section.class);
        for (var row : sql.sections()) {
            Section.ofKey(row.section()).ifPresent(section -> own.put(section, row.name()));
        }
        return new SectionNames(own);
    }

    /** How a new entry begins: "Hi Jay," in the organisation's words or ours; nothing where nobody gave a name. */
    public String opening(UUID person, @Nullable String knownAs) {
        return knownAs == null ? "" : OpeningForm.to(knownAs, sql.openingFor(person));
    }
}
