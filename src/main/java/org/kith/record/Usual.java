package org.kith.record;

import org.kith.vocabulary.Section;

/** Where somebody puts what they write: what their next form begins with, so that a short note needs words alone. */
record Usual(Section section, Kind kind) {

    /** For who has not written here yet. */
    static Usual first(boolean young) {
        return new Usual(Section.ABOUT_ME, Kind.offered(young).getFirst());
    }

    Usual in(Section chosen) {
        return new Usual(chosen, kind);
    }
}
