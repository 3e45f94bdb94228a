package org.kith.writing;

import java.util.List;

/** What the tests of this slice write and are told. */
final class Written {
    private static final WritingHelp HELP = new WritingHelp();

    private Written() {}

    static Advice advice(String text, KindWord... own) {
        return HELP.on(text, List.of(own));
    }

    static List<Hint> hints(String text, KindWord... own) {
        return advice(text, own).hints();
    }

    /** What was found, in the order it was told. */
    static List<String> found(String text, KindWord... own) {
        return hints(text, own).stream().map(Hint::found).toList();
    }

    static KindWord word(String said, String... instead) {
        return new KindWord(said, List.of(instead), "We agreed so.");
    }
}
