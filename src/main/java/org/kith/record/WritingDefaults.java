package org.kith.record;

import org.kith.vocabulary.Kind;
import org.kith.vocabulary.Section;

/** Where somebody puts what they write: what their next form begins with, so that a short note needs words alone. */
public record WritingDefaults(Section section, Kind kind) {

    /** For who has not written here yet. */
    public static WritingDefaults first(boolean young) {
        return new WritingDefaults(Section.ABOUT_ME, Kind.offered(young).getFirst());
    }

    public WritingDefaults in(Section chosen) {
        return new WritingDefaults(chosen, kind);
    }
}
