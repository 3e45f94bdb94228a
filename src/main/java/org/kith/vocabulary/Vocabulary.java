package org.kith.vocabulary;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The words an organisation chose, as pages use them. Asked inside the actor's transaction. */
public interface Vocabulary {
    /** The sections by their names here. */
    SectionNames sections();

    /** How a new entry begins: "Hi Jay," in the organisation's words or ours; nothing where nobody gave a name. */
    String opening(UUID person, @Nullable String knownAs);
}
