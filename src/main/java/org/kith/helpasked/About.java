package org.kith.helpasked;

import static org.kith.words.Words.say;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.kith.form.Option;

/** What somebody would like help with, for whoever writes little: said without a word more. */
enum About {
    HOME,
    HEALTH,
    LEARNING,
    WORK,
    MONEY,
    SOMEBODY,
    RIGHTS,
    OTHER;

    /** As the table and the words files call it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static boolean isOne(String key) {
        return Arrays.stream(values()).anyMatch(one -> one.key().equals(key));
    }

    /** As the young person says it. */
    static List<Option> options() {
        return Option.each(values(), About::key, one -> say("help.about.own." + one.key()));
    }
}
