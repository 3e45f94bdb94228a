package org.kith.sharing;

import static org.kith.words.Words.say;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a section may be shared: the young person agreed; a duty in law, such as to keep a child safe; or the vital interest of somebody,
 * which is about life and limb. The last two are decided without the young person, who is told what and why.
 */
enum Basis {
    AGREED,
    DUTY,
    VITAL;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String words() {
        return say("sharing.basis." + key());
    }

    static Optional<Basis> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
